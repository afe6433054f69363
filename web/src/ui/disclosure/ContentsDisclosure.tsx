import type { ContentsProps } from './ContentsList.tsx'
import { ContentsList } from './ContentsList.tsx'
import styles from './Contents.module.css'

/** The sections of an article as a closed disclosure, where there is no rail. */
export function ContentsDisclosure({ head, entries }: ContentsProps) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        {head}
        <svg className={styles.chevron} width="14" height="8" aria-hidden="true">
          <path d="M1 1L7 7L13 1" />
        </svg>
      </summary>
      <ContentsList head={head} entries={entries} />
    </details>
  )
}
