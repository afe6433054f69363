import type { ReactNode } from 'react'

import { staircase } from '@veridact/shared/domain'

import { Probability } from '../numbers/Probability.tsx'
import { StateLabel } from '../state/StateLabel.tsx'
import { drawStep } from './drawing.ts'
import { FittedScale } from './FittedScale.tsx'
import styles from './Staircase.module.css'

/** One outcome of a multiple choice. */
export type StaircaseOption = {
  id: string
  label: string
  description?: ReactNode
  ppm: number
  isResidual: boolean
}

type Props = {
  options: readonly StaircaseOption[]
  /** Whether they have an order of their own; else the most likely comes first, the residual last. */
  isOrdered: boolean
  /** The option that happened, once it is known. */
  happenedId?: string | undefined
}

/** A multiple choice: one row an option, whose strokes begin where the row above ended. */
export function Staircase({ options, isOrdered, happenedId }: Props) {
  return (
    <ul className={happenedId === undefined ? undefined : styles.isResolved}>
      {staircase({ options, isOrdered, strokes: 100 }).map(({ option, percent, start, tall }) => {
        const hasHappened = option.id === happenedId
        return (
          <li key={option.id} className={`${styles.step} ${hasHappened ? styles.hasHappened : ''}`}>
            <p className={`heading-3 ${styles.label}`}>{option.label}</p>
            <div className={styles.words}>
              {option.description}
              {hasHappened && <StateLabel state="yes">Happened</StateLabel>}
            </div>
            <div className={styles.number}>
              <Probability ppm={option.ppm} size="row" printed={percent} />
            </div>
            <div className={styles.scale}>
              <FittedScale
                sizes={['LG', 'L']}
                draw={(measures) => drawStep({ start, tall, hasHappened }, measures)}
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
