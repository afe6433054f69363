import type { Inline } from '@veridact/shared/contract'

import { childrenOf, documentOf, isNode, textOf, type LexicalNode } from './lexical-node.ts'
import { safeHref } from './safe-href.ts'
import type { Targets } from './targets.ts'

type Phrase = Extract<Inline, { type: 'text' | 'lineBreak' }>
type Mark = Extract<Inline, { type: 'text' }>['marks'][number]

/** Lexical's bits of a text's format. */
const MARKS: readonly [bit: number, mark: Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
  [4, 'strikethrough'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

/** What stands inside a paragraph. Of a node that is not known, the text is kept. */
export function toInlines(node: LexicalNode, targets: Targets): Inline[] {
  const children = toPhrases(node)
  const isLink = node.type === 'link' || node.type === 'autolink'
  return isLink && children.length > 0
    ? toLink({ fields: node.fields, children, targets })
    : children
}

function toPhrases(node: LexicalNode): Phrase[] {
  switch (node.type) {
    case 'linebreak':
      return [{ type: 'lineBreak' }]
    case 'tab':
      return [{ type: 'text', text: '\t', marks: [] }]
    default:
      return [...toText(node), ...childrenOf(node).flatMap(toPhrases)]
  }
}

function toText(node: LexicalNode): Phrase[] {
  const text = textOf(node, 'text')
  if (text === '') return []
  const format = Number(node.format) || 0
  const marks = MARKS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
  return [{ type: 'text', text, marks }]
}

type Link = { fields: unknown; children: Phrase[]; targets: Targets }

/** A link that leads nowhere public, or not where it says, leaves its words. */
function toLink({ fields, children, targets }: Link): Inline[] {
  if (!isNode(fields)) return children
  const document = documentOf(fields)
  if (document?.collection === 'predictions') {
    const prediction = targets.predictions.get(document.id)
    return prediction === undefined ? children : [{ type: 'claim', prediction, children }]
  }
  const href = document ? targets.articles.get(document.id) : safeHref(fields.url)
  return href === undefined ? children : [{ type: 'link', href, children }]
}
