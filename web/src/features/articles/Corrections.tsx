import type { PublishedArticle } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { Notice } from '../../ui/notice/Notice.tsx'
import styles from './Corrections.module.css'

/** What an earlier version had wrong, before the text that has it right. */
export function Corrections({ corrections }: Pick<PublishedArticle, 'corrections'>) {
  return (
    <div className={styles.corrections}>
      {corrections.map(({ at, text }) => (
        <Notice key={at} head={`Correction, ${formatDay(at)}.`}>
          {text}
        </Notice>
      ))}
    </div>
  )
}
