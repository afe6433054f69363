import type { Article } from '@veridact/shared/client'

import { DocumentHead } from '../../app/DocumentHead.tsx'
import { paths } from '../../app/paths.ts'
import { articleJsonLd } from './json-ld.ts'

type Props = {
  article: Article
  /** A preview is nobody's to find. */
  isUnlisted?: boolean
}

/** What an article, or the notice in its place, says of itself to machines. */
export function ArticleHead({ article, isUnlisted = false }: Props) {
  const path = paths.article(article.slug)
  if (article.state === 'retracted') {
    return (
      <DocumentHead title={article.title} description={article.reason} path={path} isUnlisted />
    )
  }
  return (
    <DocumentHead
      title={article.seo.title || article.title}
      description={article.seo.description || article.summary}
      path={path}
      kind="article"
      isUnlisted={isUnlisted}
      image={article.seo.image ?? article.hero}
      jsonLd={(publisher) => articleJsonLd(article, publisher)}
    />
  )
}
