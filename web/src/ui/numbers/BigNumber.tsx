import type { ReactNode } from 'react'

import type { ProbabilityProps } from './Probability.tsx'
import { Probability } from './Probability.tsx'
import styles from './numbers.module.css'

type Props = Omit<ProbabilityProps, 'size'> & { size?: 'big' | 'rail'; label: ReactNode }

/** A number with its words beside it: "62 times in 100, by our estimate". */
export function BigNumber({ label, size = 'big', ...probability }: Props) {
  return (
    <p className={styles.bigNumber}>
      <Probability {...probability} size={size} />
      <span className={styles.words}>{label}</span>
    </p>
  )
}
