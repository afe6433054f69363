import type { LexicalNode, LexicalText } from './lexical.ts'

/** The text of the first paragraph, without its marks; `''` where there is no paragraph. */
export function firstParagraph({ root }: LexicalText): string {
  const paragraph = root.children.find(({ type }) => type === 'paragraph')
  return paragraph ? textOf(paragraph).trim() : ''
}

function textOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return ' '
  if (typeof node.text === 'string') return node.text
  return Array.isArray(node.children) ? node.children.map(textOf).join('') : ''
}
