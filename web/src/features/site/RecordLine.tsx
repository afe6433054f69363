import type { Site } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import styles from './RecordLine.module.css'

/** How far the record has come, and the way to check it; on narrower pages without the checkpoint. */
export function RecordLine({ entries, head, checkpoint }: Site['record']) {
  return (
    <Link href={paths.verify()} className={styles.line}>
      <span className={styles.wide}>The record:</span>
      <span className={styles.brief}>Record</span> <b>{entries.toLocaleString('en-US')}</b>{' '}
      {entries === 1 ? 'entry' : 'entries'}, head{' '}
      <b>
        {head.slice(0, 4)} {head.slice(4, 8)}
      </b>
      {checkpoint && (
        <span className={styles.checkpoint}>
          , last signed checkpoint {formatDay(`${checkpoint.day}T00:00:00Z`)}
        </span>
      )}
    </Link>
  )
}
