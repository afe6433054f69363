import { PPM_ONE } from '@veridact/shared/domain'

import styles from './Sparkline.module.css'

const WIDTH = 96
const HEIGHT = 26
/** Room for half the line's width and the dot at its end. */
const INSET = 3

/** A number and since when it held: `at` runs from 0, the opening, to 1, now. */
export type SparklineStep = { at: number; ppm: number }

type Props = { steps: readonly SparklineStep[] }

/** The way of a number since its opening, beside a row that says it in words; not announced. */
export function Sparkline({ steps }: Props) {
  const last = steps.at(-1)
  if (last === undefined) return null
  return (
    <svg className={styles.sparkline} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className={styles.base} d={`M0 ${HEIGHT - 0.5}H${WIDTH - INSET}`} />
      <path className={styles.even} d={`M0 ${HEIGHT / 2}H${WIDTH - INSET}`} />
      <path className={styles.line} d={`${stepPath(steps)}H${WIDTH - INSET}`} />
      <circle className={styles.end} cx={WIDTH - INSET} cy={yOf(last.ppm)} r={INSET} />
    </svg>
  )
}

/** Square corners: between two entries the number was the earlier one. */
function stepPath(steps: readonly SparklineStep[]): string {
  return steps
    .map(({ at, ppm }, index) => (index === 0 ? `M0 ${yOf(ppm)}` : `H${xOf(at)}V${yOf(ppm)}`))
    .join('')
}

function xOf(at: number): number {
  return rounded(at * (WIDTH - INSET))
}

function yOf(ppm: number): number {
  return rounded(INSET + (1 - ppm / PPM_ONE) * (HEIGHT - 2 * INSET))
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10
}
