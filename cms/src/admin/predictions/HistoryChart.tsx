import type { HistoryChart as Chart } from './history-chart.ts'

type Props = { label: string; chart: Chart }

/** The size of the plot, and what stays free around it for dots and words. */
const PLOT = { width: 360, height: 100, left: 8, top: 8, right: 44, bottom: 8 }
const LEVELS = [0, 0.5, 1]

/** The numbers of one option over time, from the opening to the scheduled close; the table beside it tells them. */
export function HistoryChart({ label, chart: { points, line, endX } }: Props) {
  const { width, height, left, top, right, bottom } = PLOT
  const x = (place: number) => left + place * width
  const y = (place: number) => top + (1 - place) * height
  return (
    <figure className="history-chart">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${left + width + right} ${top + height + bottom}`} aria-hidden>
        {LEVELS.map((level) => (
          <g key={level}>
            <path className="history-chart__level" d={`M${left} ${y(level)}h${width}`} />
            <text x={x(1) + 8} y={y(level) + 4}>
              {level * 100}%
            </text>
          </g>
        ))}
        {endX !== undefined && (
          <path className="history-chart__end" d={`M${x(endX)} ${top}v${height}`} />
        )}
        <polyline
          className="history-chart__line"
          points={line.map((corner) => `${x(corner.x)},${y(corner.y)}`).join(' ')}
        />
        {points.map((point) => (
          <circle
            key={point.revision}
            className={point.isEligible ? undefined : 'history-chart__late'}
            cx={x(point.x)}
            cy={y(point.y)}
            r={4}
          />
        ))}
      </svg>
    </figure>
  )
}
