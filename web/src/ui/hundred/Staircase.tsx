import type { ReactNode } from 'react'

import { printPercents } from '@veridact/shared/domain'

import { Probability } from '../numbers/Probability.tsx'
import { StateLabel } from '../state/StateLabel.tsx'
import { staircaseRanges } from './count-strokes.ts'
import { drawStep } from './drawing.ts'
import { FittedScale } from './FittedScale.tsx'
import styles from './Staircase.module.css'

/** One outcome of a multiple choice. */
export type StaircaseOption = {
  id: string
  label: string
  description?: ReactNode
  ppm: number
}

type Props = {
  /** Most likely first and the residual last, or in their own order: as the caller sorts them. */
  options: readonly StaircaseOption[]
  /** The option that happened, once it is known. */
  happenedId?: string | undefined
}

/** A multiple choice: one row an option, whose strokes begin where the row above ended. */
export function Staircase({ options, happenedId }: Props) {
  const ppms = options.map(({ ppm }) => ppm)
  const ranges = staircaseRanges(ppms)
  const printed = printPercents(ppms)
  return (
    <ul className={happenedId === undefined ? undefined : styles.isResolved}>
      {options.map(({ id, label, description, ppm }, index) => {
        const hasHappened = id === happenedId
        const range = ranges[index] ?? { from: 0, to: 0 }
        return (
          <li key={id} className={`${styles.step} ${hasHappened ? styles.hasHappened : ''}`}>
            <p className={`heading-3 ${styles.label}`}>{label}</p>
            <div className={styles.words}>
              {description}
              {hasHappened && <StateLabel state="yes">Happened</StateLabel>}
            </div>
            <div className={styles.number}>
              <Probability ppm={ppm} size="row" printed={printed[index]} />
            </div>
            <div className={styles.scale}>
              <FittedScale
                sizes={['LG', 'L']}
                draw={(measures) => drawStep({ ...range, hasHappened }, measures)}
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
