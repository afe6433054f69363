import type { PayloadRequest } from 'payload'

import type { Article } from '../../payload-types.ts'
import type { ArticleRecord } from './article-record.ts'

type Identity = Pick<ArticleRecord, 'importKey' | 'slug'>

/** The articles that a batch of records may mean, and those that stand where they would go. */
export class KnownArticles {
  readonly #byKey = new Map<string, Article>()
  readonly #bySlug = new Map<string, Pick<Article, 'isImported' | 'slug'>>()

  static async find(records: readonly Identity[], req: PayloadRequest): Promise<KnownArticles> {
    const { docs } = await req.payload.find({
      collection: 'articles',
      where: {
        or: [
          { importKey: { in: records.map(({ importKey }) => importKey) } },
          { slug: { in: records.map(({ slug }) => slug) } },
        ],
      },
      depth: 0,
      joins: false,
      pagination: false,
      req,
    })
    const known = new KnownArticles()
    for (const doc of docs) {
      if (doc.importKey) known.#byKey.set(doc.importKey, doc)
      known.add(doc)
    }
    return known
  }

  /** The article that an earlier import made of the same record, wherever it stands now. */
  byKey({ importKey }: Identity): Article | undefined {
    return this.#byKey.get(importKey)
  }

  /** The article that stands at an address. */
  bySlug(slug: string): Pick<Article, 'isImported' | 'slug'> | undefined {
    return this.#bySlug.get(slug)
  }

  /** Takes note of an article that was made. */
  add(article: Pick<Article, 'isImported' | 'slug'>): void {
    this.#bySlug.set(article.slug, article)
  }
}
