import styles from './StrokeRow.module.css'

/** A run of strokes of one kind. */
export type StrokeRun = {
  id: string
  n: number
  colour: 'record' | 'awaiting' | 'ink' | 'mark'
  isTall: boolean
}

type Props = { runs: readonly StrokeRun[] }

/** Of the widest row. */
const WIDTH_MAX = 1_036
const TALL = 30
const SHORT = 10
/** More strokes than this would run into each other. */
const STROKES_MAX = 345

/**
 * One stroke a thing, kind after kind; where there are more than fit, each stroke stands for several. A
 * kind that is there at all keeps at least one stroke. The sum above it says the same in figures.
 */
export function StrokeRow({ runs }: Props) {
  const total = runs.reduce((sum, { n }) => sum + n, 0)
  const perStroke = Math.max(1, total / STROKES_MAX)
  const strokes = runs.map(({ n, ...run }) => ({
    ...run,
    count: n === 0 ? 0 : Math.max(1, Math.round(n / perStroke)),
  }))
  const starts = strokes.map((_, index) =>
    strokes.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  )
  const count = strokes.reduce((sum, run) => sum + run.count, 0)
  const pitch = Math.min(4, Math.floor((WIDTH_MAX / Math.max(1, count)) * 10) / 10)
  const width = Math.ceil(count * pitch)
  return (
    <svg
      className={styles.row}
      viewBox={`0 0 ${width} ${TALL}`}
      width={width}
      height={TALL}
      aria-hidden="true"
    >
      {strokes.map(({ id, colour, isTall, count: length }, index) => (
        <path
          key={id}
          className={styles[colour]}
          d={Array.from(
            { length },
            (_, k) =>
              `M${(((starts[index] ?? 0) + k) * pitch + 1).toFixed(1)} ${TALL}v${isTall ? -TALL : -SHORT}`,
          ).join('')}
        />
      ))}
    </svg>
  )
}
