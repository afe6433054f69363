import type { ArticleCard } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'
import type { ReactNode } from 'react'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import styles from './ArticleRow.module.css'

type Props = {
  article: ArticleCard
  /** In a list over several categories. */
  hasCategory?: boolean
  /** Its first prediction, in the rail. */
  number: ReactNode
}

/** An article in a list: the date in the margin, headline and the first lines of its summary. */
export function ArticleRow({ article, hasCategory = false, number }: Props) {
  const { slug, title, summary, category, publishedAt } = article
  return (
    <li className={`tracks ${styles.row}`}>
      <p className={`in-margin ${styles.date}`}>
        <time dateTime={publishedAt}>{formatDay(publishedAt)}</time>
        {hasCategory && <span className={styles.category}>{category.name}</span>}
      </p>
      <div className={`in-text-and-rail ${styles.cells}`}>
        <div className={styles.words}>
          <h2 className="heading-2">
            <Link href={paths.article(slug)}>{title}</Link>
          </h2>
          <p className={styles.summary}>{summary}</p>
        </div>
        {number}
      </div>
    </li>
  )
}
