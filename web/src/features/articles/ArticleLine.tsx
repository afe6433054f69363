import type { ArticleCard } from '@veridact/shared/client'
import { formatShortDay } from '@veridact/shared/domain'

import styles from './ArticleLine.module.css'

/** Category and day above a headline: "Tech Jul 16". */
export function ArticleLine({
  category,
  publishedAt,
}: Pick<ArticleCard, 'category' | 'publishedAt'>) {
  return (
    <p className={`small ${styles.line}`}>
      <strong>{category.name}</strong>
      <time dateTime={publishedAt}>{formatShortDay(publishedAt)}</time>
    </p>
  )
}
