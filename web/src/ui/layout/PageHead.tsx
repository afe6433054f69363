import type { ReactNode } from 'react'

import styles from './PageHead.module.css'

type Props = {
  title: ReactNode
  /** A question is set a little smaller, for it is longer. */
  kind?: 'headline' | 'question'
  category?: ReactNode
  /** Dates, byline and the like, each a line of its own in the margin. */
  meta?: readonly ReactNode[]
  /** The entries of the record, apart from the rest. */
  record?: ReactNode
  /** How to pass it on, beside those. */
  share?: ReactNode
  /** Under the title over the text track: a lede, a number. */
  children?: ReactNode
  /** Beside it in the rail; below 1200 px it follows. */
  aside?: ReactNode
}

/**
 * The top of a page. What is known about it hangs in the margin beside the title; below 1200 px it is
 * one line under the title, and on a phone the category stands above.
 */
export function PageHead(props: Props) {
  const { title, kind = 'headline', category, meta = [], record, share, children, aside } = props
  return (
    <header className={`tracks ${styles.head} ${aside ? styles.hasAside : ''}`}>
      <div className={styles.margin}>
        {category && <p className={styles.category}>{category}</p>}
        {(meta.length > 0 || record || share) && (
          <ul className={styles.meta}>
            {meta.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
            {record && <li className={styles.record}>{record}</li>}
            {share && <li className={styles.share}>{share}</li>}
          </ul>
        )}
      </div>
      <h1 className={`${kind} ${styles.title}`}>{title}</h1>
      {children && <div className={styles.text}>{children}</div>}
      {aside && <div className={`${styles.aside} ${styles[`${kind}Aside`]}`}>{aside}</div>}
    </header>
  )
}
