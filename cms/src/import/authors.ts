import { isSlug } from '@veridact/shared/domain'
import type { PayloadRequest } from 'payload'

import { FieldReader, parseFields } from './json-line.ts'
import { plainText } from './plain-text.ts'
import type { Importer, Reading, Written } from './run-import.ts'
import { slugOfName } from './slug-of-name.ts'

type AuthorRecord = { slug: string; name: string; bio: string }

const BATCH = 100

/** Imports pages about authors: `slug`, `displayName`, `bio`. */
export const authorImporter: Importer<AuthorRecord> = {
  read: readAuthor,
  weigh: () => 1 / BATCH,
  write: writeAuthors,
  forget: () => undefined,
}

function readAuthor(line: string): Reading<AuthorRecord> {
  const parsed = parseFields(line)
  if ('refused' in parsed) return parsed
  const reader = new FieldReader(parsed.fields)
  const given = reader.text('slug').trim()
  if (given === '') return { refused: 'slug is missing.' }
  const slug = isSlug(given) ? given : slugOfName(given, 'author')
  if (slug !== given) reader.mends.push(`slug was no part of an address and is now ${slug}.`)
  const name = plainText(reader.text('displayName')).text || given
  const bio = plainText(reader.text('bio'))
  if (bio.markUp) reader.mends.push(`bio was ${bio.markUp} and is now plain text.`)
  reader.tellOthers(['slug', 'displayName', 'bio'])
  return { key: slug, item: { slug, name, bio: bio.text }, mends: reader.mends }
}

async function writeAuthors(
  authors: readonly AuthorRecord[],
  req: PayloadRequest,
): Promise<Written[]> {
  const known = await findAuthors(authors, req)
  const written: Written[] = []
  for (const author of authors) written.push(await writeAuthor(author, known.get(author.slug), req))
  return written
}

async function findAuthors(authors: readonly AuthorRecord[], req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { slug: { in: authors.map(({ slug }) => slug) } },
    select: { slug: true, name: true, bio: true },
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.slug, doc]))
}

async function writeAuthor(
  data: AuthorRecord,
  known: { id: string; name: string; bio?: string | null } | undefined,
  req: PayloadRequest,
): Promise<Written> {
  if (!known) {
    await req.payload.create({ collection: 'authors', data, select: { slug: true }, req })
    return { outcome: 'created' }
  }
  if (known.name === data.name && (known.bio ?? '') === data.bio) return { outcome: 'unchanged' }
  await req.payload.update({
    collection: 'authors',
    id: known.id,
    data,
    select: { slug: true },
    req,
  })
  return { outcome: 'updated' }
}
