import type { ReactNode } from 'react'

import styles from './PageHead.module.css'

type Props = {
  title: ReactNode
  /** In the margin beside the title; on a phone above it. */
  margin?: ReactNode
  lede?: ReactNode
}

/** The top of a page that is not an article: title, what it is, and facts in the margin. */
export function PageHead({ title, margin, lede }: Props) {
  return (
    <header className={`tracks ${styles.head}`}>
      {margin && <div className={`in-margin ${styles.margin}`}>{margin}</div>}
      <h1 className="headline in-text-and-rail">{title}</h1>
      {lede && <div className={`in-text ${styles.lede}`}>{lede}</div>}
    </header>
  )
}
