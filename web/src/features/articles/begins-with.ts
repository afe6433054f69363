import type { Block, Inline, RichText } from '@veridact/shared/client'

/**
 * Whether a text begins with the summary's words, as where a site made its summaries by cutting off its
 * texts. Marks, punctuation and an ellipsis at the end of the summary make no difference.
 */
export function beginsWith(body: RichText, summary: string): boolean {
  const wanted = wordsOf(summary)
  return wanted !== '' && wordsOf(body.map(textOf).join(' ')).startsWith(wanted)
}

function textOf(node: Block | Inline): string {
  return 'text' in node ? node.text : childrenOf(node).map(textOf).join('')
}

function childrenOf(node: Block | Inline): readonly (Block | Inline)[] {
  if ('children' in node) return node.children
  return 'items' in node ? node.items.flat() : []
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
