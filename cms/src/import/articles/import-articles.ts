import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import type { Article } from '../../payload-types.ts'
import { AuthorIds } from '../author-ids.ts'
import { CategoryIds } from '../category-ids.ts'
import type { Outcome } from '../report.ts'
import type { Importer, Written } from '../run-import.ts'
import { readArticle, type ArticleRecord } from './article-record.ts'

const BATCH = 50

/** Nothing of what was written is read back. */
const QUIET = { collection: 'articles', select: { slug: true }, depth: 0 } as const

/** Imports articles of another site through Payload: they are articles like all others, with their source. */
export function articleImporter(defaultCategory: string): Importer<ArticleRecord> {
  const writer = new ArticleWriter(defaultCategory)
  return {
    read: readArticle,
    weigh: () => 1 / BATCH,
    write: (articles, req) => writer.write(articles, req),
    forget: () => writer.forget(),
  }
}

class ArticleWriter {
  readonly #authors = new AuthorIds()
  readonly #categories = new CategoryIds()
  readonly #defaultCategory: string

  constructor(defaultCategory: string) {
    this.#defaultCategory = defaultCategory
  }

  async write(articles: readonly ArticleRecord[], req: PayloadRequest): Promise<Written[]> {
    const known = await findArticles(articles, req)
    const written: Written[] = []
    // one after the other: they share a connection, and authors and categories are made once
    for (const article of articles) {
      written.push(await this.#writeOne(article, known.get(article.slug), req))
    }
    return written
  }

  forget(): void {
    this.#authors.forget()
    this.#categories.forget()
  }

  async #writeOne(
    { category, ...article }: ArticleRecord,
    known: Article | undefined,
    req: PayloadRequest,
  ): Promise<Written> {
    if (known && !known.isImported) {
      return { refused: `The newsroom has an article of its own at ${article.slug}.` }
    }
    const { ids, mends } = await this.#authors.bylinesOf(article.authors, req)
    const data = {
      ...article,
      authors: ids,
      category: await this.#categories.idOf(category ?? this.#defaultCategory, req),
      isImported: true as const,
      // what an editor took down stays down
      _status: known?._status ?? ('published' as const),
    }
    if (!known) return { outcome: await create(data, req), mends }
    const { publishedAt, ...rest } = data
    const hasMoved = known.publishedAt && known.publishedAt !== publishedAt
    const dateMends = hasMoved ? [`publishedAt is ${publishedAt}; the first date stays.`] : []
    return { outcome: await update(rest, known, req), mends: [...mends, ...dateMends] }
  }
}

/** What an import writes, and nothing else: all other fields stay as the newsroom has them. */
type ArticleData = Omit<ArticleRecord, 'category'> & {
  category: string
  isImported: true
  _status: 'draft' | 'published'
}

async function create(data: ArticleData, req: PayloadRequest): Promise<Outcome> {
  await req.payload.create({ ...QUIET, data: { ...data, aiDisclosure: { use: 'none' } }, req })
  return 'created'
}

/** The first date of publishing never changes. */
async function update(
  data: Omit<ArticleData, 'publishedAt'>,
  known: Article,
  req: PayloadRequest,
): Promise<Outcome> {
  const current = new Map<string, unknown>(Object.entries(known))
  const isSame = Object.entries(data).every(([name, value]) =>
    isDeepStrictEqual(value, current.get(name) ?? null),
  )
  if (isSame) return 'unchanged'
  await req.payload.update({ ...QUIET, id: known.id, data, req })
  return 'updated'
}

async function findArticles(
  articles: readonly ArticleRecord[],
  req: PayloadRequest,
): Promise<Map<string, Article>> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { slug: { in: articles.map(({ slug }) => slug) } },
    depth: 0,
    joins: false,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [doc.slug, doc]))
}
