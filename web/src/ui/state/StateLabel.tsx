import type { ReactNode } from 'react'

import type { State } from './state.ts'
import { STATE_WORDS } from './state.ts'
import { StateGlyph } from './StateGlyph.tsx'
import styles from './StateLabel.module.css'

type Props = {
  state: State
  /** Instead of the state's own word: "It happened: Yes, May 19, 2026". */
  children?: ReactNode
}

/** Shape, word and colour of a state, always together. */
export function StateLabel({ state, children = STATE_WORDS[state] }: Props) {
  return (
    <span className={`${styles.label} ${styles[state]}`}>
      <StateGlyph state={state} />
      <span>{children}</span>
    </span>
  )
}
