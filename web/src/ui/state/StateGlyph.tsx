import type { ReactNode } from 'react'

import type { State } from './state.ts'
import styles from './StateLabel.module.css'

const SHAPES = {
  open: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  awaiting: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.5" />
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
    </>
  ),
  yes: (
    <>
      <circle cx="8" cy="8" r="7.5" />
      <path className={styles.cut} d="M4.6 8.4l2.3 2.3 4.5-5" />
    </>
  ),
  no: (
    <>
      <path d="M1 1h14v14h-14z" />
      <path className={styles.cut} d="M5 5l6 6m0-6l-6 6" />
    </>
  ),
  annulled: (
    <>
      <circle className={styles.line} cx="8" cy="8" r="6.5" />
      <path className={styles.line} d="M4 12l8-8" />
    </>
  ),
  ambiguous: (
    <>
      <path className={styles.line} d="M8 1.5l6.5 6.5-6.5 6.5-6.5-6.5z" />
      <circle cx="8" cy="8" r="1.25" />
    </>
  ),
} satisfies Record<State, ReactNode>

/** The shape of a state, 16 px in the colour of its text. A word always stands beside it. */
export function StateGlyph({ state }: { state: State }) {
  return (
    <svg className={styles.glyph} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  )
}
