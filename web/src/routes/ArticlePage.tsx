import type { PublishedArticle } from '@veridact/shared/client'

import type { DiscussionPlace } from '../app/paths.ts'
import { ArticleMasthead } from '../features/articles/ArticleMasthead.tsx'
import { Hero } from '../features/articles/Hero.tsx'
import { RelatedCoverage } from '../features/articles/RelatedCoverage.tsx'
import { filledSections } from '../features/articles/sections.ts'
import { KeyNumber } from '../features/predictions/KeyNumber.tsx'
import { ContentsDisclosure } from '../ui/disclosure/ContentsDisclosure.tsx'
import { ArticleBody } from './ArticleBody.tsx'
import styles from './ArticlePage.module.css'

type Props = { article: PublishedArticle; place: DiscussionPlace }

/** An article with all that belongs to it, as readers and, in a preview, editors see it. */
export function ArticlePage({ article, place }: Props) {
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
      <ContentsDisclosure head="In this article" entries={sections} />
      <ArticleBody article={article} sections={sections} place={place} />
      <RelatedCoverage related={article.related} />
    </article>
  )
}
