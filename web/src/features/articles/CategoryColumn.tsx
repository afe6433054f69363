import type { ArticleCard, CategoryLink } from '@veridact/shared/client'
import { formatShortDay } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import styles from './CategoryColumn.module.css'

type Props = { category: CategoryLink; articles: readonly ArticleCard[] }

/** The newest articles of one category on the front page. */
export function CategoryColumn({ category, articles }: Props) {
  return (
    <section aria-labelledby={`column-${category.slug}`}>
      <h2 id={`column-${category.slug}`} className={`hanging-head ${styles.head}`}>
        <Link href={paths.category(category.slug)}>{category.name}</Link>
      </h2>
      <ul>
        {articles.map(({ id, slug, title, publishedAt }) => (
          <li key={id} className={styles.item}>
            <h3 className={styles.title}>
              <Link href={paths.article(slug)}>{title}</Link>
            </h3>
            <p className="small">
              <time dateTime={publishedAt}>{formatShortDay(publishedAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
