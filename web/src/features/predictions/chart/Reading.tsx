import { formatDay } from '@veridact/shared/domain'

import { Probability } from '../../../ui/numbers/Probability.tsx'
import type { ChartStep } from './step-chart.ts'
import styles from './StepChart.module.css'

type Props = { id: string; step: ChartStep; timezone: string }

/** The entry that is being read: its day, its number, how far it moved and why. */
export function Reading({ id, step, timezone }: Props) {
  const { recordedAt, ppm, printed, moved, rationale, isEligible } = step
  return (
    <p id={id} className={styles.reading} aria-live="polite">
      <strong>{formatDay(recordedAt, timezone)}</strong>{' '}
      <Probability size="text" ppm={ppm} printed={printed} />{' '}
      <span>
        {isEligible ? movedInWords(moved) : 'after close, not scored'}
        {rationale && `: ${rationale}`}
      </span>
    </p>
  )
}

/** "up 17 points", "unchanged", "the first number". */
export function movedInWords(moved: number | undefined): string {
  if (moved === undefined) return 'the first number'
  if (moved === 0) return 'unchanged'
  const points = Math.abs(moved) === 1 ? '1 point' : `${Math.abs(moved)} points`
  return `${moved > 0 ? 'up' : 'down'} ${points}`
}
