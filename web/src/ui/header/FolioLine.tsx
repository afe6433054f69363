import type { ReactNode } from 'react'

import styles from './FolioLine.module.css'

type Props = {
  /** "Thursday, July 16, 2026" and, for a phone, "Jul 16, 2026". */
  date: ReactNode
  shortDate: ReactNode
  tagline: string
  /** The state of the record, at the right end. */
  record?: ReactNode
}

/** The line under the header, as a newspaper has it. */
export function FolioLine({ date, shortDate, tagline, record }: Props) {
  return (
    <div className={styles.folio}>
      <div className={`page ${styles.line}`}>
        <span className={styles.long}>{date}</span>
        <span className={styles.brief}>{shortDate}</span>
        <span className={record ? styles.wideOnly : undefined}>{tagline}</span>
        {record && <span>{record}</span>}
      </div>
    </div>
  )
}
