import type { ReactNode } from 'react'

import type { Epistemic } from './epistemic.ts'
import styles from './Timeline.module.css'

const SHAPES = {
  confirmed: <circle className={styles.disc} cx="8" cy="8" r="7" />,
  alleged: <circle className={styles.ring} cx="8" cy="8" r="6" />,
  expected: <path className={styles.diamond} d="M8 1.5l6.5 6.5-6.5 6.5-6.5-6.5z" />,
} satisfies Record<Epistemic, ReactNode>

export function TimelineMark({ epistemic }: { epistemic: Epistemic }) {
  return (
    <svg className={styles.mark} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[epistemic]}
    </svg>
  )
}
