import type { ReactNode } from 'react'

import styles from './Meta.module.css'

type Props = {
  category?: ReactNode
  /** Dates, byline and the like, one a line in the margin and all on one line elsewhere. */
  items: readonly ReactNode[]
  /** The entries of the record, apart from the rest. */
  record?: ReactNode
}

/** What stands beside a headline: category, dates, byline, entries. */
export function Meta({ category, items, record }: Props) {
  return (
    <ul className={styles.meta}>
      {category && <li className={styles.category}>{category}</li>}
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {record && <li className={styles.record}>{record}</li>}
    </ul>
  )
}
