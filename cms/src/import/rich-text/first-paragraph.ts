import type { LexicalNode, LexicalText } from './lexical.ts'

/** Blocks that hold text themselves. */
const TEXT_BLOCKS = ['paragraph', 'listitem', 'quote', 'heading']

/** The first paragraph with words, without its marks; where there is none, the first other text; else `''`. */
export function firstParagraph({ root }: LexicalText): string {
  const paragraphs = root.children.filter(({ type }) => type === 'paragraph')
  const texts = [...paragraphs, ...textBlocks(root.children)].map((block) => textOf(block).trim())
  return texts.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? ''
}

function textBlocks(nodes: readonly LexicalNode[]): LexicalNode[] {
  const blocks = nodes.flatMap((node) => [node, ...textBlocks(childrenOf(node))])
  const isHeading = ({ type }: LexicalNode) => type === 'heading'
  return blocks
    .filter(({ type }) => TEXT_BLOCKS.includes(type))
    .toSorted((a, b) => Number(isHeading(a)) - Number(isHeading(b)))
}

function textOf(node: LexicalNode): string {
  if (node.type === 'linebreak') return ' '
  if (typeof node.text === 'string') return node.text
  return childrenOf(node).map(textOf).join('')
}

function childrenOf({ children }: LexicalNode): LexicalNode[] {
  return Array.isArray(children) ? children : []
}
