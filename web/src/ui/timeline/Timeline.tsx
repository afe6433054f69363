import type { ReactNode } from 'react'

import type { Epistemic } from './epistemic.ts'
import { EPISTEMIC_WORDS } from './epistemic.ts'
import { TimelineMark } from './TimelineMark.tsx'
import styles from './Timeline.module.css'

export type TimelineItem = {
  id: string
  /** A `<time>` in the date's own precision: "April 2026". */
  date: ReactNode
  title: string
  epistemic: Epistemic
  children?: ReactNode
}

type Props = { items: readonly TimelineItem[] }

/** Events in order of date: the date in the margin, a mark on the margin rule, the text beside it. */
export function Timeline({ items }: Props) {
  return (
    <ol>
      {items.map(({ id, date, title, epistemic, children }) => (
        <li key={id} className={`tracks ${styles.event}`}>
          <div className={`in-margin ${styles.date}`}>{date}</div>
          <TimelineMark epistemic={epistemic} />
          <div className={`in-text ${styles.text}`}>
            <h3 className={`heading-3 ${styles.title}`}>{title}</h3>
            <div className={styles.description}>
              <strong className={styles[epistemic]}>{EPISTEMIC_WORDS[epistemic]}.</strong>{' '}
              {children}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
