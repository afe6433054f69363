import type { Element, ElementContent } from 'hast'

import { flatten } from './flat.ts'
import { table, type Cell, type LexicalNode } from './lexical.ts'
import { paragraphsOf, type Marks } from './runs.ts'
import type { Context } from './walk.ts'

/** A cell may stretch over this many columns; more is a mistake, or an attack. */
const SPAN_MAX = 20

/** A table with its caption before it. Cells that stretch are followed by empty ones. */
export function tableOf(element: Element, marks: Marks, context: Context): LexicalNode[] {
  const captions = elementsOf(element, 'caption')
  const before = captions.flatMap(({ children }) => cellContent(children, marks, context))
  const rows = rowsOf(element).map((row, index) => cellsOf(row, index === 0, marks, context))
  const filled = levelled(rows.filter((cells) => cells.length > 0))
  return filled.length === 0 ? before : [...before, table(filled)]
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : elementsOf(child, 'tr')
  })
}

function cellsOf(row: Element, isFirst: boolean, marks: Marks, context: Context): Cell[] {
  return row.children.flatMap((cell): Cell[] => {
    if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) return []
    const isHead = cell.tagName === 'th'
    const heads = { isRowHead: isHead && isFirst, isColumnHead: isHead && !isFirst }
    const content = cellContent(cell.children, marks, context)
    return [
      { ...heads, children: content },
      ...Array.from({ length: spanOf(cell) - 1 }, () => empty(heads)),
    ]
  })
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
    ...Array.from({ length: width - cells.length }, () =>
      empty({ isRowHead: false, isColumnHead: false }),
    ),
  ])
}

function empty(heads: Omit<Cell, 'children'>): Cell {
  return { ...heads, children: [] }
}

function spanOf({ properties }: Element): number {
  const span = Number(properties.colSpan ?? 1)
  return Number.isSafeInteger(span) ? Math.min(SPAN_MAX, Math.max(1, span)) : 1
}

function elementsOf(element: Element, tagName: string): Element[] {
  return element.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === tagName,
  )
}
