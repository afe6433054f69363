import { ppmToProbability, printPercent } from '@veridact/shared/domain'

import type { State } from '../state/state.ts'
import styles from './numbers.module.css'

export type ProbabilityProps = {
  ppm: number
  /** `big` 128 px, `pair` 116, `rail` 76, `card` 46, `row` 30, `text` as the words around it. */
  size: 'big' | 'pair' | 'rail' | 'card' | 'row' | 'text'
  /** Annulled and ambiguous numbers lose their violet, annulled ones are struck out. */
  state?: State | undefined
  /** As it is to be printed, where one of several is rounded with the others; else by itself. */
  printed?: string | undefined
}

/** A number of ours, as every page prints it. */
export function Probability({ ppm, size, state, printed = printPercent(ppm) }: ProbabilityProps) {
  const isVoid = state === 'annulled' || state === 'ambiguous'
  const classes = [
    styles.number,
    styles[size],
    isVoid && styles.void,
    state === 'annulled' && styles.struck,
  ]
  return (
    <data className={classes.filter(Boolean).join(' ')} value={ppmToProbability(ppm)}>
      {printed}
    </data>
  )
}
