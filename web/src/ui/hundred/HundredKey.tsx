import type { ReactNode } from 'react'

import styles from './HundredKey.module.css'

const SIGNS = {
  publication: <path className={styles.published} d="M5.5 2l5.5 8h-11z" />,
  reference: <path className={styles.reference} d="M.5 2.5h11l-5.5 8z" />,
  gap: <path className={styles.gap} d="M0 10V2h26v9h-4V4H2v6z" />,
} satisfies Record<string, ReactNode>

export type HundredKeyItem = { sign: keyof typeof SIGNS; words: ReactNode }

/** What the marks of a scale mean, in words: "38% at publication, June 25". */
export function HundredKey({ items }: { items: readonly HundredKeyItem[] }) {
  return (
    <ul className={styles.key}>
      {items.map(({ sign, words }) => (
        <li key={sign} className={styles.item}>
          <svg width={sign === 'gap' ? 26 : 12} height="12" aria-hidden="true">
            {SIGNS[sign]}
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
