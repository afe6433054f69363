import type { ReactNode } from 'react'

import styles from './Accordion.module.css'

export type AccordionItem = { id: string; head: string; body: ReactNode }

type Props = { items: readonly AccordionItem[] }

/** Questions one below the other, the first one open; each opens without script. */
export function Accordion({ items }: Props) {
  return (
    <div>
      {items.map(({ id, head, body }, index) => (
        <details key={id} className={styles.item} open={index === 0}>
          <summary className={styles.head}>
            <h3 className={styles.question}>{head}</h3>
            <svg className={styles.sign} width="12" height="12" aria-hidden="true">
              <path d="M0 6H12" />
              <path className={styles.upright} d="M6 0V12" />
            </svg>
          </summary>
          <div className={`prose ${styles.body}`}>{body}</div>
        </details>
      ))}
    </div>
  )
}
