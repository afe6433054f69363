import type { Element, ElementContent } from 'hast'

import { flatten } from './flat.ts'
import { table, type Cell, type LexicalNode } from './lexical.ts'
import { paragraphsOf, type Marks } from './runs.ts'
import type { Context } from './walk.ts'

/** A cell may stretch over this many columns; more is a mistake, or an attack. */
const COLUMNS_MAX = 20

/** A table with its caption before it. Cells that stretch are followed by empty ones, across and down. */
export function tableOf(element: Element, marks: Marks, context: Context): LexicalNode[] {
  const captions = elementsOf(element, 'caption')
  const before = captions.flatMap(({ children }) => cellContent(children, marks, context))
  const rows = gridOf(rowsOf(element), marks, context).filter((cells) => cells.length > 0)
  const isEmpty = rows.flat().every(({ children }) => children.length === 0)
  return isEmpty ? before : [...before, table(levelled(rows))]
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : elementsOf(child, 'tr')
  })
}

function gridOf(rows: readonly Element[], marks: Marks, context: Context): Cell[][] {
  // how many rows the cell above still fills, by column
  const rowsLeft: number[] = []
  return rows.map((row, index) => {
    const cells: Cell[] = []
    const add = (cell: Cell, rowSpan: number) => {
      rowsLeft[cells.length] = rowSpan - 1
      cells.push(cell)
    }
    const fill = () => {
      for (let left = rowsLeft[cells.length]; left; left = rowsLeft[cells.length])
        add(empty(), left)
    }
    for (const cell of row.children.filter(isCell)) {
      fill()
      const heads = headsOf(cell, index === 0)
      add({ ...heads, children: cellContent(cell.children, marks, context) }, rowSpanOf(cell))
      for (let extra = 1; extra < colSpanOf(cell); extra += 1) add(empty(heads), rowSpanOf(cell))
    }
    fill()
    return cells
  })
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName)
}

function headsOf({ tagName }: Element, isFirstRow: boolean): Omit<Cell, 'children'> {
  const isHead = tagName === 'th'
  return { isRowHead: isHead && isFirstRow, isColumnHead: isHead && !isFirstRow }
}

/** A cell holds paragraphs; a table within a table becomes lines. */
function cellContent(
  nodes: readonly ElementContent[],
  marks: Marks,
  context: Context,
): LexicalNode[] {
  return paragraphsOf(flatten(nodes, marks, context), context.nextId)
}

/** Every row gets as many cells as the longest. */
function levelled(rows: Cell[][]): Cell[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  return rows.map((cells) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => empty()),
  ])
}

const NO_HEADS = { isRowHead: false, isColumnHead: false }

function empty(heads: Omit<Cell, 'children'> = NO_HEADS): Cell {
  return { ...heads, children: [] }
}

function colSpanOf({ properties }: Element): number {
  return Math.min(COLUMNS_MAX, spanOf(properties.colSpan))
}

function rowSpanOf({ properties }: Element): number {
  return spanOf(properties.rowSpan)
}

function spanOf(written: unknown): number {
  const span = Number(written ?? 1)
  return Number.isSafeInteger(span) ? Math.max(1, span) : 1
}

function elementsOf(element: Element, tagName: string): Element[] {
  return element.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === tagName,
  )
}
