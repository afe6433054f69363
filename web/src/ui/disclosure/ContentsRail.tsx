import type { ContentsProps } from './ContentsList.tsx'
import { ContentsList } from './ContentsList.tsx'
import styles from './Contents.module.css'

/** The sections of an article in the rail, in sight while the first is read; from 1200 px up. */
export function ContentsRail({ head, entries }: ContentsProps) {
  return (
    <div className={styles.rail}>
      <p className={`small-label ${styles.head}`}>{head}</p>
      <ContentsList head={head} entries={entries} />
    </div>
  )
}
