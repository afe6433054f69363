import type { Band, Drawing } from './drawing.ts'
import type { HundredSize, Measures } from './sizes.ts'
import { MEASURES, middleOf, reachOf, widthOf } from './sizes.ts'
import styles from './Scale.module.css'

type Props = { size: HundredSize; drawing: Drawing }

/** One scale as SVG, hidden from screen readers: a sentence beside it speaks for it. */
export function Scale({ size, drawing }: Props) {
  const measures: Measures = MEASURES[size]
  const width = widthOf(measures)
  const top = measures.tall + measures.above
  const { bands, bars, moved, publishedX, referenceX } = drawing
  return (
    <svg
      className={`${styles.scale} ${styles[size]}`}
      width={width}
      height={top + measures.below}
      viewBox={`0 ${-top} ${width} ${top + measures.below}`}
      aria-hidden="true"
    >
      <g shapeRendering="crispEdges">
        {bands.map((band) => (
          <Strokes key={band.from} band={band} measures={measures} />
        ))}
        {measures.tickEvery > 0 && <path className={styles.ticks} d={ticks(measures)} />}
        {moved && <path className={styles.moved} d={`M${moved.fromX} 8H${moved.toX}`} />}
        {bars.map((bar) => (
          <rect key={bar.x} className={styles.happened} {...bar} />
        ))}
      </g>
      {publishedX !== undefined && (
        <path className={styles.published} d={`M${publishedX} 5l5.5 8h-11z`} />
      )}
      {referenceX !== undefined && (
        <path className={styles.reference} d={`M${referenceX - 5.5} ${0.5 - top}h11l-5.5 8z`} />
      )}
      {measures.hasFigures && <Figures width={width} middle={50 * measures.pitch} />}
    </svg>
  )
}

/** Strokes side by side are one thick dashed line: short markup, whole pixels, no seams. */
function Strokes({ band, measures }: { band: Band; measures: Measures }) {
  const { pitch, stroke } = measures
  const height = { tall: measures.tall, middle: middleOf(measures), short: measures.short }[
    band.height
  ]
  return (
    <path
      className={styles[band.ink]}
      d={`M${band.from * pitch} ${-height / 2}H${reachOf(band.to, measures)}`}
      strokeWidth={height}
      strokeDasharray={`${stroke} ${pitch - stroke}`}
    />
  )
}

/** Feet under the baseline: 5 px at 0, 50 and 100, 3 px at the tens between. */
function ticks(measures: Measures): string {
  const { strokes, pitch, tickEvery } = measures
  return Array.from({ length: 100 / tickEvery + 1 }, (_, index) => {
    const hundredths = index * tickEvery
    const x = Math.min((hundredths * strokes * pitch) / 100, widthOf(measures) - 1)
    return `M${x + 0.5} 1v${hundredths % 50 === 0 ? 5 : 3}`
  }).join('')
}

function Figures({ width, middle }: { width: number; middle: number }) {
  return (
    <g className={styles.figures}>
      <text y="27">0</text>
      <text y="27" x={middle} textAnchor="middle">
        50
      </text>
      <text y="27" x={width} textAnchor="end">
        100
      </text>
    </g>
  )
}
