import type { PayloadRequest } from 'payload'

import type { Article } from '../../payload-types.ts'
import { AuthorIds } from '../author-ids.ts'
import { CategoryIds } from '../category-ids.ts'
import type { Importer, Written } from '../run-import.ts'
import { shortHash } from '../slug-of-name.ts'
import { digestOf } from './article-digest.ts'
import { readArticle, type ArticleRecord } from './article-record.ts'
import { KnownArticles } from './known-articles.ts'
import { createArticle, updateArticle } from './save-article.ts'

const BATCH = 50

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
    const known = await KnownArticles.find(articles, req)
    const written: Written[] = []
    // one after the other: they share a connection, and authors and categories are made once
    for (const article of articles) {
      written.push(await this.#writeOne(article, known, req))
    }
    return written
  }

  forget(): void {
    this.#authors.forget()
    this.#categories.forget()
  }

  async #writeOne(
    { category = this.#defaultCategory, ...article }: ArticleRecord,
    articles: KnownArticles,
    req: PayloadRequest,
  ): Promise<Written> {
    const [known, neighbour] = [articles.byKey(article), articles.bySlug(article.slug)]
    if (!known && neighbour && !neighbour.isImported) {
      return { refused: `The newsroom has an article of its own at ${article.slug}.` }
    }
    const importDigest = digestOf({ ...article, category })
    if (known?.importDigest === importDigest) return { outcome: 'unchanged' }
    const { ids, mends } = await this.#authors.bylinesOf(article.authors, req)
    const categoryId = await this.#categories.idOf(category, req)
    const { slug, publishedAt, ...rest } = article
    const data = { ...rest, authors: ids, category: categoryId, importDigest }
    if (known) {
      await updateArticle(data, known, req)
      return { outcome: 'updated', mends: [...mends, ...dateMends(known, publishedAt)] }
    }
    const address = neighbour ? `${slug}-${shortHash(article.importKey)}` : slug
    articles.add(await createArticle({ ...data, slug: address, publishedAt }, req))
    return {
      outcome: 'created',
      mends: neighbour
        ? [...mends, `slug is now ${address}; ${slug} is another article's.`]
        : mends,
    }
  }
}

/** The first date of publishing never changes. */
function dateMends(known: Article, publishedAt: string): string[] {
  const hasMoved = known.publishedAt && known.publishedAt !== publishedAt
  return hasMoved ? [`publishedAt is ${publishedAt}; the first date stays.`] : []
}
