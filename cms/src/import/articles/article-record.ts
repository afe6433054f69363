import { isInstant, isSlug, parseInstant } from '@veridact/shared/domain'

import { FieldReader, parseFields } from '../json-line.ts'
import { plainText } from '../plain-text.ts'
import { firstParagraph } from '../rich-text/first-paragraph.ts'
import type { LexicalText } from '../rich-text/lexical.ts'
import { markdownToRichText } from '../rich-text/markdown-to-rich-text.ts'
import type { Reading } from '../run-import.ts'
import { slugOfName } from '../slug-of-name.ts'

/** An article of another site, as a line of the file has it. */
export type ArticleRecord = {
  /** The source's own slug, by which a later import knows the article. */
  importKey: string
  /** Where the article goes if it is new, the same or made an address. */
  slug: string
  title: string
  summary: string
  /** ISO 8601, UTC, to the millisecond, as Payload gives it back. */
  publishedAt: string
  /** Slugs of authors; none for the newsroom itself. */
  authors: string[]
  topics: string[]
  /** A category's name or slug, where the line names one. */
  category: string | undefined
  body: LexicalText
  sourceUrl: string | null
}

/** As much of a first paragraph as a summary takes. */
const SUMMARY_MAX = 5000

/** Reads one line. Without a slug, a title, a date or any text there is no article. */
export function readArticle(line: string): Reading<ArticleRecord> {
  const parsed = parseFields(line)
  if ('refused' in parsed) return parsed
  const reader = new FieldReader(parsed.fields)
  const importKey = reader.text('slug').trim()
  const [slug, title] = [addressOf(importKey, reader), readPlain(reader, 'title')]
  const publishedAt = readInstant(reader)
  if (slug === '') return { refused: 'slug is missing.' }
  if (title === '') return { refused: 'title is missing.' }
  if ('refused' in publishedAt) return publishedAt

  const sourceUrl = readAddress(reader)
  const body = readBody(reader, sourceUrl)
  const summary = readPlain(reader, 'summary') || readSummary(reader, body)
  if (summary === '') return { refused: 'summary and bodyMarkdown are missing.' }
  const item = {
    importKey,
    slug,
    title,
    summary,
    publishedAt: publishedAt.instant,
    authors: reader.texts('authors'),
    topics: reader.texts('topics'),
    category: reader.text('category').trim() || undefined,
    body,
    sourceUrl,
  }
  return { key: importKey, item, mends: reader.mends }
}

/** `''` where nothing of it could be an address. */
function addressOf(given: string, reader: FieldReader): string {
  if (isSlug(given) || !/[\p{L}\p{N}]/u.test(given)) return isSlug(given) ? given : ''
  const slug = slugOfName(given, 'article')
  reader.mends.push(`slug was no part of an address and is now ${slug}.`)
  return slug
}

function readPlain(reader: FieldReader, name: string): string {
  const { text } = plainText(reader.text(name))
  return text.replace(/\s*\n\s*/g, ' ')
}

/** A day alone stands for its first instant in UTC. */
function readInstant(reader: FieldReader): { instant: string } | { refused: string } {
  const given = reader.text('publishedAt').trim()
  if (given === '') return { refused: 'publishedAt is missing.' }
  const text = /^\d{4}-\d{2}-\d{2}$/.test(given) ? `${given}T00:00:00Z` : given
  if (isInstant(text)) return { instant: new Date(parseInstant(text)).toISOString() }
  return {
    refused: `publishedAt is "${given}"; accepted are instants such as 2026-10-01T00:00:00Z.`,
  }
}

function readAddress(reader: FieldReader): string | null {
  const given = reader.text('sourceUrl').trim()
  const url = URL.parse(given)
  if (url && /^https?:$/.test(url.protocol) && url.href.length <= 2000) return url.href
  if (given !== '') reader.mends.push('sourceUrl was no http or https address and is left out.')
  return null
}

function readBody(reader: FieldReader, sourceUrl: string | null): LexicalText {
  const { richText, notes } = markdownToRichText(reader.text('bodyMarkdown'), {
    pageUrl: sourceUrl ?? undefined,
  })
  if (notes.length > 0) reader.mends.push(`In the text: ${notes.join('; ')}.`)
  return richText
}

function readSummary(reader: FieldReader, body: LexicalText): string {
  const paragraph = firstParagraph(body)
  if (paragraph !== '') reader.mends.push('summary was missing; it is the first paragraph.')
  return paragraph.length <= SUMMARY_MAX ? paragraph : `${paragraph.slice(0, SUMMARY_MAX - 1)}…`
}
