import { useId } from 'react'

import { binStrokes, describeCalibration, FEW, type CalibrationPoint } from './calibration.ts'
import styles from './CalibrationPlot.module.css'

/** Side of the plot in px at full size; below come the strokes and the axis's figures. */
const SIDE = 540
const STROKES_TOP = SIDE + 14
const STROKE_TALL = 30
const STROKE_SHORT = 10
const HEIGHT = STROKES_TOP + STROKE_TALL + 28
/** Right of the plot stand the figures of the upright axis. */
const WIDTH = SIDE + 48

const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const LABELLED = [0, 0.2, 0.4, 0.6, 0.8, 1]

type Props = { points: readonly CalibrationPoint[] }

/** What was said against how often it happened: on the line is as often as we said. */
export function CalibrationPlot({ points }: Props) {
  const titleId = useId()
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{`Calibration. ${describeCalibration(points)}`}</title>
      <Grid />
      {points.map((point) => (
        <Strokes key={point.from} point={point} />
      ))}
      {points.map((point) => (
        <Point key={point.from} point={point} />
      ))}
    </svg>
  )
}

function Grid() {
  return (
    <g aria-hidden="true">
      {TENTHS.map((tenth) => (
        <path
          key={tenth}
          className={styles.hairline}
          d={`M${xOf(tenth / 10)} 0V${SIDE}M0 ${yOf(tenth / 10)}H${SIDE}`}
        />
      ))}
      <path className={styles.diagonal} d={`M0 ${SIDE}L${SIDE} 0`} />
      <text className={styles.corner} x={16} y={30}>
        <tspan x={16}>Happened more often</tspan>
        <tspan x={16} dy={20}>
          than we said
        </tspan>
      </text>
      <text className={styles.corner} x={SIDE - 16} y={SIDE - 36} textAnchor="end">
        <tspan x={SIDE - 16}>Happened less often</tspan>
        <tspan x={SIDE - 16} dy={20}>
          than we said
        </tspan>
      </text>
      {LABELLED.map((share) => (
        <g key={share} className={styles.figure}>
          <text x={SIDE + 10} y={Math.max(12, yOf(share) + 5)}>
            {inPercent(share)}
          </text>
          <text x={xOf(share)} y={HEIGHT - 4} textAnchor={anchorOf(share)}>
            {inPercent(share)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The share with its interval; hollow and grey where the bin holds too few to say anything. */
function Point({ point }: { point: CalibrationPoint }) {
  const { n, meanForecast, observed, interval } = point
  const [x, low, high] = [xOf(meanForecast), yOf(interval[0]), yOf(interval[1])]
  return (
    <g className={n < FEW ? styles.few : styles.point}>
      <path d={`M${x} ${high}V${low}M${x - 5} ${high}h10M${x - 5} ${low}h10`} />
      <circle cx={x} cy={yOf(observed)} r={n < FEW ? 5.5 : 6.5} />
    </g>
  )
}

/** Under the axis each question is a stroke, tall if it happened. */
function Strokes({ point }: { point: CalibrationPoint }) {
  const { strokes, tall } = binStrokes(point)
  const left = xOf(point.from) + 4
  const pitch = Math.min(4, (xOf(point.to) - left - 2) / strokes)
  const path = (index: number, height: number) =>
    `M${rounded(left + index * pitch + 1)} ${STROKES_TOP + STROKE_TALL}v${-height}`
  const indices = Array.from({ length: strokes }, (_, index) => index)
  return (
    <g aria-hidden="true">
      <path
        className={styles.happened}
        d={indices
          .slice(0, tall)
          .map((index) => path(index, STROKE_TALL))
          .join('')}
      />
      <path
        className={styles.not}
        d={indices
          .slice(tall)
          .map((index) => path(index, STROKE_SHORT))
          .join('')}
      />
    </g>
  )
}

function xOf(share: number): number {
  return rounded(share * SIDE)
}

function yOf(share: number): number {
  return rounded((1 - share) * SIDE)
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10
}

function inPercent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share === 0) return 'start'
  return share === 1 ? 'end' : 'middle'
}
