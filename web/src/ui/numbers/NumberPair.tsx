import type { ReactNode } from 'react'

import { Arrow } from './Arrow.tsx'
import type { ProbabilityProps } from './Probability.tsx'
import { Probability } from './Probability.tsx'
import styles from './numbers.module.css'

type Labelled = Pick<ProbabilityProps, 'ppm' | 'printed'> & { label: ReactNode }

type Props = { first: Labelled; last: Labelled; state?: ProbabilityProps['state'] }

/** The number at publication and the last one, the same size: never the better one alone. */
export function NumberPair({ first, last, state }: Props) {
  return (
    <div className={styles.numberPair}>
      <LabelledNumber {...first} state={state} />
      <span className={styles.pairArrow}>
        <Arrow to="right" />
        <span className="visually-hidden">, then </span>
      </span>
      <LabelledNumber {...last} state={state} />
    </div>
  )
}

function LabelledNumber({ label, ...probability }: Labelled & Pick<Props, 'state'>) {
  return (
    <p className={styles.labelled}>
      <Probability {...probability} size="pair" />
      <span className={styles.words}>{label}</span>
    </p>
  )
}
