import type { Block, Inline, RichText } from '@veridact/shared/client'
import { slugify } from '@veridact/shared/domain'

export type TextSection = { id: string; head: readonly Inline[]; text: RichText }

/** A long text as what comes before its first heading of level 2, and a section from each to the next. */
export function splitSections(text: RichText): { preamble: RichText; sections: TextSection[] } {
  const starts = text.flatMap((block, index) => (isHead(block) ? [index] : []))
  const sections = starts.flatMap((start, number) => {
    const head = text[start]
    if (head === undefined || !isHead(head)) return []
    const id = `${slugify(plain(head.children)) || 'section'}-${number + 1}`
    return [{ id, head: head.children, text: text.slice(start + 1, starts[number + 1]) }]
  })
  return { preamble: text.slice(0, starts[0]), sections }
}

function isHead(block: Block): block is Extract<Block, { type: 'heading' }> {
  return block.type === 'heading' && block.level === 2
}

function plain(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text
      return part.type === 'lineBreak' ? ' ' : plain(part.children)
    })
    .join('')
}
