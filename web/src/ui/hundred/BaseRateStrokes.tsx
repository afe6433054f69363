import styles from './BaseRateStrokes.module.css'

const PITCH = 9
const STROKE = 3
const TALL = 30
const SHORT = 12
/** 318 px: fits a phone's column. */
const STROKES_A_ROW = 36
const ROW_HEIGHT = TALL + 12

type Props = { happened: number; total: number }

/** How often it happened before: as many strokes as there were cases, those that happened tall, in ink. */
export function BaseRateStrokes({ happened, total }: Props) {
  const rows = Array.from({ length: Math.ceil(total / STROKES_A_ROW) }, (_, row) => ({
    y: row * ROW_HEIGHT + TALL,
    tall: held(happened - row * STROKES_A_ROW),
    all: held(total - row * STROKES_A_ROW),
  }))
  const width = Math.min(total, STROKES_A_ROW) * PITCH - (PITCH - STROKE)
  const height = rows.length * ROW_HEIGHT - (ROW_HEIGHT - TALL)
  return (
    <svg className={styles.strokes} width={width} height={height} aria-hidden="true">
      {rows.map(({ y, tall, all }) => (
        <g key={y} shapeRendering="crispEdges" strokeDasharray={`${STROKE} ${PITCH - STROKE}`}>
          {tall > 0 && (
            <path className={styles.happened} strokeWidth={TALL} d={line(0, tall, y - TALL / 2)} />
          )}
          {all > tall && (
            <path className={styles.not} strokeWidth={SHORT} d={line(tall, all, y - SHORT / 2)} />
          )}
        </g>
      ))}
    </svg>
  )
}

function held(strokes: number): number {
  return Math.min(STROKES_A_ROW, Math.max(0, strokes))
}

function line(from: number, to: number, y: number): string {
  return `M${from * PITCH} ${y}H${(to - 1) * PITCH + STROKE}`
}
