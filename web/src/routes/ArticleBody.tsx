import type { PublishedArticle } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { Corrections } from '../features/articles/Corrections.tsx'
import { ImportedArticleNotice } from '../features/articles/ImportedArticleNotice.tsx'
import { hasContents, type ArticleSection } from '../features/articles/sections.ts'
import { ContentsRail } from '../ui/disclosure/ContentsRail.tsx'
import { ArticleSectionView } from './ArticleSectionView.tsx'
import { ArticleText } from './ArticleText.tsx'
import styles from './ArticlePage.module.css'

type Props = {
  article: PublishedArticle
  sections: readonly ArticleSection[]
  discussion: ReactNode
}

/** The text from below the picture to the end of the discussion, along one margin rule. */
export function ArticleBody({ article, sections, discussion }: Props) {
  const firstInRail = sections.findIndex(({ usesRail }) => usesRail)
  const view = (section: ArticleSection) => (
    <ArticleSectionView
      key={section.id}
      section={section}
      article={article}
      discussion={discussion}
    />
  )
  return (
    <div className="margin-rule">
      <div className={styles.quiet}>
        {hasPreamble(article) && (
          <div className="tracks section">
            <div className={`in-text ${styles.preamble}`}>
              <Corrections corrections={article.corrections} />
              <ImportedArticleNotice sourceUrl={article.sourceUrl} />
              <div className="prose">
                <ArticleText article={article} text={article.body} under={1} />
              </div>
            </div>
          </div>
        )}
        {sections.slice(0, firstInRail).map(view)}
        {hasContents(sections) && (
          <div className={styles.contents}>
            <ContentsRail head="In this article" entries={sections} />
          </div>
        )}
      </div>
      {sections.slice(firstInRail).map(view)}
    </div>
  )
}

function hasPreamble({ body, corrections, sourceUrl }: PublishedArticle): boolean {
  return body.length > 0 || corrections.length > 0 || sourceUrl !== null
}
