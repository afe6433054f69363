import type { LexicalText, LinkTarget } from '../import/rich-text/lexical.ts'
import { markdownToRichText } from '../import/rich-text/markdown-to-rich-text.ts'
import type { Markdown } from './sample-article.ts'

/** Where the links of sample texts lead: documents by `prediction:SLUG` or `article:SLUG`. */
export type SampleLinks = Map<string, Extract<LinkTarget, { doc: object }>['doc']>

/** A sample text as rich text. */
export function richTextOf(text: Markdown, links: SampleLinks): LexicalText {
  const { richText, notes } = markdownToRichText(text, {
    resolveLink: (address) => resolve(address, links),
  })
  if (notes.length > 0) throw new Error(`A sample text is broken: ${notes.join('; ')}.`)
  return richText
}

function resolve(address: string, links: SampleLinks): LinkTarget | undefined {
  const doc = links.get(address)
  if (doc) return { doc }
  return /^(https:\/\/|\/)/.test(address) ? { url: address } : undefined
}
