import type { ArticleCard } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'
import type { ReactNode } from 'react'

import { paths } from '../../app/paths.ts'
import { Credit } from '../../ui/figure/Credit.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { Link } from '../../ui/link/Link.tsx'
import { Bylines } from './Bylines.tsx'
import styles from './LeadStory.module.css'

type Props = {
  article: ArticleCard
  /** Its first prediction's number, beside the lede. */
  number: ReactNode
}

/** The first article of the front page. */
export function LeadStory({ article, number }: Props) {
  const { slug, title, summary, category, authors, hero, publishedAt } = article
  return (
    <article className={styles.lead}>
      <p className={styles.meta}>
        <Link href={paths.category(category.slug)} className={styles.category}>
          {category.name}
        </Link>{' '}
        <time dateTime={publishedAt}>{formatDay(publishedAt)}</time> · <Bylines authors={authors} />
      </p>
      <h2 className="lead-headline">
        <Link href={paths.article(slug)}>{title}</Link>
      </h2>
      {hero && (
        <div className={`bleed ${styles.picture}`}>
          <Figure
            picture={hero}
            shape="lead"
            widths="(width >= 84em) 824px, (width >= 48em) calc(100vw - 64px), 100vw"
            isFirst
            credit={hero.credit && <Credit credit={hero.credit} href={hero.creditUrl} />}
          />
        </div>
      )}
      <div className={styles.below}>
        <p className={styles.summary}>{summary}</p>
        {number}
      </div>
    </article>
  )
}
