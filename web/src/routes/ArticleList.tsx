import type { Output } from '@veridact/shared/client'

import type { Place } from '../app/paths.ts'
import { ArticleRow } from '../features/articles/ArticleRow.tsx'
import { NumberAndScale } from '../features/predictions/NumberAndScale.tsx'
import { Pagination } from '../ui/nav/Pagination.tsx'
import styles from './ArticleList.module.css'

type Props = {
  articles: Output<'listArticles'>
  place: Place
  hrefOf: (place: Place) => string
  /** In a list over several categories. */
  hasCategory?: boolean
}

/** One page of a list of articles, and the ways to the others. */
export function ArticleList({ articles, place, hrefOf, hasCategory = false }: Props) {
  if (articles.items.length === 0) {
    return (
      <div className={`tracks ${styles.list}`}>
        <p className="prose in-text">Nothing has been published here yet.</p>
      </div>
    )
  }
  return (
    <>
      <ol className={`margin-rule ${styles.list}`}>
        {articles.items.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            hasCategory={hasCategory}
            number={
              article.prediction && <NumberAndScale prediction={article.prediction} kind="story" />
            }
          />
        ))}
      </ol>
      <div className="tracks">
        <div className="in-text">
          <Pagination
            label="Pages"
            firstHref={place.cursor === undefined ? undefined : hrefOf({})}
            nextHref={articles.next === null ? undefined : hrefOf({ cursor: articles.next })}
          />
        </div>
      </div>
    </>
  )
}
