import type { ReactNode } from 'react'

import type { State } from '../state/state.ts'
import { Arrow } from './Arrow.tsx'
import { Probability } from './Probability.tsx'
import styles from './numbers.module.css'

type Labelled = { ppm: number; label: ReactNode }

type Props = Labelled & { size: 'big' | 'rail'; state?: State | undefined }

/** A number with its words beside it: "62 times in 100, by our estimate". */
export function BigNumber({ ppm, label, size, state }: Props) {
  return (
    <p className={styles.bigNumber}>
      <Probability ppm={ppm} size={size} state={state} />
      <span className={styles.words}>{label}</span>
    </p>
  )
}

/** The number at publication and the last one, the same size: never the better one alone. */
export function NumberPair({ first, last }: { first: Labelled; last: Labelled }) {
  return (
    <div className={styles.numberPair}>
      <LabelledNumber {...first} />
      <span className={styles.pairArrow}>
        <Arrow to="right" />
        <span className="visually-hidden">, then </span>
      </span>
      <LabelledNumber {...last} />
    </div>
  )
}

function LabelledNumber({ ppm, label }: Labelled) {
  return (
    <p className={styles.labelled}>
      <Probability ppm={ppm} size="pair" />
      <span className={styles.words}>{label}</span>
    </p>
  )
}
