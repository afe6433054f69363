import type { PublishedArticle } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { ArticleMasthead } from '../features/articles/ArticleMasthead.tsx'
import { Hero } from '../features/articles/Hero.tsx'
import { RelatedCoverage } from '../features/articles/RelatedCoverage.tsx'
import { filledSections, hasContents } from '../features/articles/sections.ts'
import { KeyNumber } from '../features/predictions/KeyNumber.tsx'
import { ContentsDisclosure } from '../ui/disclosure/ContentsDisclosure.tsx'
import { ArticleBody } from './ArticleBody.tsx'
import styles from './ArticlePage.module.css'

type Props = {
  article: PublishedArticle
  /** What readers say; in a preview, what stands in its place. */
  discussion: ReactNode
}

/** An article with all that belongs to it, as readers and, in a preview, editors see it. */
export function ArticlePage({ article, discussion }: Props) {
  const [keyPrediction] = article.predictions
  const sections = filledSections(article)
  return (
    <article className="page">
      <ArticleMasthead
        article={article}
        aside={keyPrediction && <KeyNumber prediction={keyPrediction} />}
      />
      {article.hero && (
        <div className={styles.hero}>
          <Hero image={article.hero} />
        </div>
      )}
      {hasContents(sections) && <ContentsDisclosure head="In this article" entries={sections} />}
      <ArticleBody article={article} sections={sections} discussion={discussion} />
      <RelatedCoverage related={article.related} />
    </article>
  )
}
