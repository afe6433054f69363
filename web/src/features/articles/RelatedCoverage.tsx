import type { PublishedArticle } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { ArticleLine } from './ArticleLine.tsx'
import styles from './RelatedCoverage.module.css'

/** Other articles to go on with. */
export function RelatedCoverage({ related }: Pick<PublishedArticle, 'related'>) {
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related-head" className="block not-printed">
      <div className="heavy-rule" />
      <div className={`tracks ${styles.related}`}>
        <h2 id="related-head" className="hanging-head in-margin">
          Related coverage
        </h2>
        <ul className={`in-text-and-rail ${styles.list}`}>
          {related.map((article) => (
            <li key={article.id} className={styles.item}>
              <ArticleLine {...article} />
              <h3 className="heading-3">
                <Link href={paths.article(article.slug)}>{article.title}</Link>
              </h3>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
