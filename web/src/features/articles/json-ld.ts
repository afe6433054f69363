import type { PublishedArticle } from '@veridact/shared/client'

import { breadcrumbs } from '../../app/breadcrumbs.ts'
import type { JsonLdNode } from '../../app/JsonLd.tsx'
import { paths } from '../../app/paths.ts'
import type { Publisher } from '../../app/DocumentHead.tsx'

/** An article and its place in the site, in the words of schema.org. */
export function articleJsonLd(
  article: PublishedArticle,
  { name, origin }: Publisher,
): JsonLdNode[] {
  const url = origin + paths.article(article.slug)
  return [
    {
      '@type': 'NewsArticle',
      '@id': url,
      mainEntityOfPage: url,
      headline: article.title,
      description: article.seo.description,
      articleSection: article.category.name,
      keywords: article.topics,
      datePublished: article.publishedAt,
      dateModified: article.contentUpdatedAt ?? article.publishedAt,
      isAccessibleForFree: true,
      ...(article.hero && { image: [new URL(article.hero.url, origin).href] }),
      author: article.authors.map((author) => ({
        // "Veridact Editorial" is the newsroom, not a person
        '@type': author.name.startsWith(name) ? 'Organization' : 'Person',
        name: author.name,
        url: origin + paths.author(author.slug),
      })),
      publisher: { '@type': 'Organization', name, url: origin },
    },
    breadcrumbs(origin, [
      { name: article.category.name, path: paths.category(article.category.slug) },
      { name: article.title, path: paths.article(article.slug) },
    ]),
  ]
}
