import type { Element, ElementContent } from 'hast'

import { FORMAT, type LexicalNode } from './lexical.ts'
import { inlineOf, type Marks, type Run } from './runs.ts'
import { formatted, walk, type Context } from './walk.ts'

/**
 * Any HTML as text with line breaks, for places that hold no blocks: quotes, items of lists, headings.
 * Paragraphs are an empty line apart, items of a list have their sign.
 */
export function flatten(nodes: readonly ElementContent[], marks: Marks, context: Context): Run[] {
  const runs: Run[] = []
  const visitor = {
    run: (run: Run) => void runs.push(run),
    block: (element: Element, inner: Marks) =>
      void runs.push(...flattenBlock(element, inner, context)),
  }
  walk(nodes, marks, visitor, context)
  return runs
}

/** The same as nodes of rich text. */
export function flatNodes(
  nodes: readonly ElementContent[],
  marks: Marks,
  context: Context,
): LexicalNode[] {
  return inlineOf(flatten(nodes, marks, context), context.nextId)
}

/** The lines of an element that keeps its blanks. */
export function codeOf(element: Element): string {
  return textOf(element.children).replace(/^\n|\n$/g, '')
}

function flattenBlock(element: Element, marks: Marks, context: Context): Run[] {
  const { tagName, children } = element
  if (tagName === 'pre') return flattenCode(element, marks)
  const runs = flatten(children, formatted(tagName, marks), context)
  if (tagName === 'li') return [{ breaks: 1 }, { text: '• ', marks }, ...runs]
  if (tagName === 'tr') return [{ breaks: 1 }, ...runs]
  if (tagName === 'td' || tagName === 'th') return [...runs, { text: ' ', marks }]
  return [{ breaks: 2 }, ...runs, { breaks: 2 }]
}

function flattenCode(element: Element, marks: Marks): Run[] {
  const inner = { ...marks, format: marks.format | FORMAT.code }
  const lines = codeOf(element).split('\n')
  return [{ breaks: 2 }, ...lines.flatMap((text): Run[] => [{ text, marks: inner }, { breaks: 1 }])]
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element') return ''
      return node.tagName === 'br' ? '\n' : textOf(node.children)
    })
    .join('')
}
