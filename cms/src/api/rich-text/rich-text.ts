import type { Block, Inline, RichText } from '@veridact/shared/contract'

import { toInlines } from './inlines.ts'
import { childrenOf, isNode, textOf, type LexicalNode } from './lexical-node.ts'
import type { Targets } from './targets.ts'

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

/**
 * Stored rich text as the contract's tree. What the contract has no word for is left out and its text
 * kept; what has no text is left out too, so that an emptied section is empty.
 */
export function toRichText(stored: unknown, targets: Targets): RichText {
  return isNode(stored) && isNode(stored.root) ? toBlocks(stored.root, targets) : []
}

/** The blocks in a node; words that stand between them become paragraphs of their own. */
function toBlocks(parent: LexicalNode, targets: Targets): Block[] {
  const blocks: Block[] = []
  let words: Inline[] = []
  for (const node of childrenOf(parent)) {
    const found = toBlock(node, targets)
    if (found) {
      blocks.push(...toParagraph(words), ...found)
      words = []
    } else words.push(...toInlines(node, targets))
  }
  return [...blocks, ...toParagraph(words)]
}

/** @returns `undefined` when the node is words. */
function toBlock(node: LexicalNode, targets: Targets): Block[] | undefined {
  switch (node.type) {
    case 'text':
    case 'link':
    case 'autolink':
    case 'linebreak':
    case 'tab':
      return undefined
    case 'heading':
      return toHeading(node, targets)
    case 'list':
      return toList(node, targets)
    case 'quote':
      return toQuote(node, targets)
    case 'table':
      return toTable(node, targets)
    case 'block':
      return toCode(node)
    case 'upload':
      return toPicture(node, targets)
    case 'horizontalrule':
      return [{ type: 'rule' }]
    default:
      return childrenOf(node).length > 0 ? toBlocks(node, targets) : undefined
  }
}

function toParagraph(words: Inline[]): Of<'paragraph'>[] {
  return hasText(words) ? [{ type: 'paragraph', children: words }] : []
}

function toHeading(node: LexicalNode, targets: Targets): Of<'heading'>[] {
  const children = childrenOf(node).flatMap((child) => toInlines(child, targets))
  return hasText(children) ? [{ type: 'heading', level: levelOf(node), children }] : []
}

/** An article's own title is the page's first heading; nothing inside it stands as high. */
function levelOf(node: LexicalNode): 2 | 3 | 4 {
  switch (textOf(node, 'tag')) {
    case 'h1':
    case 'h2':
      return 2
    case 'h3':
      return 3
    default:
      return 4
  }
}

/** Lexical gives an inner list an item of its own; it belongs to the item before. */
function toList(node: LexicalNode, targets: Targets): Of<'list'>[] {
  const items: Block[][] = []
  for (const item of childrenOf(node)) {
    const blocks = toBlocks(item, targets)
    const previous = items.at(-1)
    if (previous && childrenOf(item).every(({ type }) => type === 'list')) previous.push(...blocks)
    else if (blocks.length > 0) items.push(blocks)
  }
  if (items.length === 0) return []
  const start = Number.isInteger(node.start) ? Number(node.start) : 1
  return [{ type: 'list', ordered: node.listType === 'number', start, items }]
}

function toQuote(node: LexicalNode, targets: Targets): Of<'quote'>[] {
  const children = toBlocks(node, targets)
  return children.length > 0 ? [{ type: 'quote', children }] : []
}

function toTable(node: LexicalNode, targets: Targets): Of<'table'>[] {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => ({
      header: Number(cell.headerState) > 0,
      children: toBlocks(cell, targets),
    })),
  )
  return rows.length > 0 ? [{ type: 'table', rows }] : []
}

function toCode({ fields }: LexicalNode): Of<'code'>[] {
  const text = isNode(fields) ? textOf(fields, 'code') : ''
  return text === '' ? [] : [{ type: 'code', text }]
}

function toPicture(node: LexicalNode, { images }: Targets): Of<'image'>[] {
  const image = images.get(textOf(node, 'value'))
  return image ? [{ type: 'image', image }] : []
}

function hasText(words: readonly Inline[]): boolean {
  return words.some((word) =>
    word.type === 'text' ? word.text.trim() !== '' : 'children' in word && hasText(word.children),
  )
}
