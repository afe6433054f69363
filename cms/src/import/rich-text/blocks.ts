import type { Element, ElementContent, RootContent } from 'hast'

import { LISTS } from './elements.ts'
import { codeOf, flatNodes } from './flat.ts'
import type { LexicalNode } from './lexical.ts'
import { codeBlock, heading, quote, rule } from './lexical.ts'
import { listOf } from './lists.ts'
import type { Marks, Run } from './runs.ts'
import { paragraphsOf } from './runs.ts'
import { tableOf } from './tables.ts'
import type { Context } from './walk.ts'
import { walk } from './walk.ts'

/** HTML as blocks of rich text; text between blocks becomes paragraphs. */
export function blocksOf(
  nodes: readonly (ElementContent | RootContent)[],
  marks: Marks,
  context: Context,
): LexicalNode[] {
  const blocks: LexicalNode[] = []
  const runs: Run[] = []
  const endParagraph = () => {
    blocks.push(...paragraphsOf(runs, context.nextId))
    runs.length = 0
  }
  const visitor = {
    run: (run: Run) => void runs.push(run),
    block: (element: Element, inner: Marks) => {
      endParagraph()
      blocks.push(...blockOf(element, inner, context))
    },
  }
  walk(nodes, marks, visitor, context)
  endParagraph()
  return blocks
}

function blockOf(element: Element, marks: Marks, context: Context): LexicalNode[] {
  const { tagName, children } = element
  if (LISTS.has(tagName)) return listOf(element, marks, context)
  if (tagName === 'table') return tableOf(element, marks, context)
  if (tagName === 'pre') return codeBlocks(element, context)
  if (tagName === 'hr') return [rule()]
  if (tagName === 'blockquote') return unlessEmpty(quote, flatNodes(children, marks, context))
  const level = headingLevel(tagName, context)
  if (level)
    return unlessEmpty((inline) => heading(level, inline), flatNodes(children, marks, context))
  return blocksOf(children, marks, context)
}

function codeBlocks(element: Element, { nextId }: Context): LexicalNode[] {
  const code = codeOf(element)
  return code.trim() === '' ? [] : [codeBlock(nextId(), code)]
}

/** Headings of a text run from 2 to 4: the page's title is 1. */
function headingLevel(tagName: string, { headingShift }: Context): 2 | 3 | 4 | undefined {
  const written = /^h([1-6])$/.exec(tagName)?.[1]
  if (!written) return undefined
  const level = Number(written) + headingShift
  if (level <= 2) return 2
  return level === 3 ? 3 : 4
}

function unlessEmpty(
  make: (children: LexicalNode[]) => LexicalNode,
  children: LexicalNode[],
): LexicalNode[] {
  return children.length === 0 ? [] : [make(children)]
}
