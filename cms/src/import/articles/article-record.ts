import { findInstant, isSlug } from '@veridact/shared/domain'

import { FieldReader, parseFields } from '../json-line.ts'
import { plainText } from '../plain-text.ts'
import { firstParagraph } from '../rich-text/first-paragraph.ts'
import type { LexicalText } from '../rich-text/lexical.ts'
import { markdownToRichText } from '../rich-text/markdown-to-rich-text.ts'
import { noteTexts, type Notes } from '../rich-text/notes.ts'
import { withoutShortcodes } from '../rich-text/shortcodes.ts'
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

const SUMMARY_MAX = 5000

/** What is read, and the name of the source's own file. */
const FIELDS = [
  'slug',
  'title',
  'summary',
  'publishedAt',
  'authors',
  'topics',
  'category',
  'bodyMarkdown',
  'sourceUrl',
  'file',
]

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
  const summary = shortened(readPlain(reader, 'summary') || readSummary(reader, body), reader)
  if (summary === '') return { refused: 'summary and bodyMarkdown are missing, or have no words.' }
  const item = {
    importKey,
    slug,
    title,
    summary,
    publishedAt: publishedAt.instant,
    authors: reader.texts('authors'),
    topics: reader.texts('topics').map((topic) => plainText(topic).text),
    category: reader.text('category').trim() || undefined,
    body,
    sourceUrl,
  }
  reader.tellOthers(FIELDS)
  return { key: importKey, item, mends: reader.mends }
}

/** `''` where nothing of it could be an address. */
function addressOf(given: string, reader: FieldReader): string {
  if (isSlug(given) || !/[\p{L}\p{N}]/u.test(given)) return isSlug(given) ? given : ''
  const slug = slugOfName(given, 'article')
  reader.mends.push(`slug was no part of an address and is now ${slug}.`)
  return slug
}

/** One line of plain text. */
function readPlain(reader: FieldReader, name: string): string {
  const notes: Notes = new Map()
  const { text, markUp } = plainText(withoutShortcodes(reader.text(name), notes))
  // entities and tags are in every title of an old site; of Markdown the reader of the report should know
  if (markUp?.includes('Markdown'))
    reader.mends.push(`${name} was ${markUp} and is now plain text.`)
  if (notes.size > 0) reader.mends.push(`In ${name}: ${noteTexts(notes).join('; ')}.`)
  return text.replace(/[ \t\r\n]+/g, ' ')
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/** Sites of articles leave out what goes without saying there: the time of day, the offset, or a "T". */
function readInstant(reader: FieldReader): { instant: string } | { refused: string } {
  const given = reader.text('publishedAt').trim()
  if (given === '') return { refused: 'publishedAt is missing.' }
  const instant = findInstant(completed(given))
  if (!instant) {
    return {
      refused: `publishedAt is "${given}"; accepted are instants such as 2026-10-01T00:00:00Z.`,
    }
  }
  if (DAY.test(given)) reader.mends.push('publishedAt was a day alone; it is 00:00 UTC.')
  if (WITHOUT_OFFSET.test(given)) reader.mends.push('publishedAt had no offset; it is read as UTC.')
  return { instant: new Date(instant).toISOString() }
}

function completed(given: string): string {
  if (DAY.test(given)) return `${given}T00:00:00Z`
  return WITHOUT_OFFSET.test(given) ? `${given}Z` : given.replace(/ (?=[+-]\d{2}:?\d{2}$)/, '')
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
  return paragraph
}

function shortened(summary: string, reader: FieldReader): string {
  if (summary.length <= SUMMARY_MAX) return summary
  reader.mends.push(`summary was longer than ${SUMMARY_MAX} characters and is cut.`)
  return `${summary.slice(0, SUMMARY_MAX - 1).toWellFormed()}…`
}
