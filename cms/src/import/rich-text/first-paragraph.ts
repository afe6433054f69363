import type { LexicalNode, LexicalText } from './lexical.ts'

/** Blocks that hold text themselves. */
const TEXT_BLOCKS = ['paragraph', 'listitem', 'quote', 'heading']

/** The first paragraph without its marks; where there is none, the first other text; else `''`. */
export function firstParagraph({ root }: LexicalText): string {
  const paragraph = root.children.find(({ type }) => type === 'paragraph')
  const texts = paragraph ? [textOf(paragraph)] : textBlocks(root.children).map(textOf)
  return texts.map((text) => text.trim()).find((text) => text !== '') ?? ''
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
