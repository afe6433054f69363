import type { ArticleCard } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { paths } from '../../app/paths.ts'
import { Figure } from '../../ui/figure/Figure.tsx'
import { Link } from '../../ui/link/Link.tsx'
import { ArticleLine } from './ArticleLine.tsx'
import styles from './StoryCard.module.css'

type Props = {
  article: ArticleCard
  hasPicture: boolean
  number: ReactNode
}

/** One of the stories under the lead. */
export function StoryCard({ article, hasPicture, number }: Props) {
  const { slug, title, summary, hero } = article
  return (
    <article className={styles.story}>
      {hasPicture && hero && (
        <Figure
          picture={hero}
          shape="story"
          widths="(width >= 84em) 400px, (width >= 75em) 31vw, calc(100vw - 32px)"
        />
      )}
      <div>
        <ArticleLine {...article} />
        <h3 className={`heading-2 ${styles.title}`}>
          <Link href={paths.article(slug)}>{title}</Link>
        </h3>
        <p className={styles.summary}>{summary}</p>
      </div>
      {number}
    </article>
  )
}
