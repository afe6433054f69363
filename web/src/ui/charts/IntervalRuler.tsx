import styles from './IntervalRuler.module.css'

/** A tick that is named in words: "0, no better". */
export type RulerTick = { at: number; words: string }

type Props = {
  /** What the ruler measures from and to. */
  from: number
  to: number
  value: number
  /** Absent where there are too few questions to say. */
  interval?: readonly [low: number, high: number] | null | undefined
  /** Where the reference stands. */
  reference?: number | undefined
  ticks: readonly RulerTick[]
}

const WIDTH = 300
const HEIGHT = 36
const BASE = 24
const BAR = 10

/**
 * A figure and its 95 % interval on a ruler; the words beside it say the same, so it is not announced.
 * What lies beyond the ruler is drawn at its end.
 */
export function IntervalRuler({ from, to, value, interval, reference, ticks }: Props) {
  const xOf = (at: number) => {
    const share = Math.min(1, Math.max(0, (at - from) / (to - from)))
    return Math.round((share * (WIDTH - 12) + 6) * 10) / 10
  }
  return (
    <div className={styles.ruler} aria-hidden="true">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <path className={styles.base} d={`M6 ${BASE}H${WIDTH - 6}`} />
        {ticks.map(({ at }) => (
          <path key={at} className={styles.base} d={`M${xOf(at)} ${BASE}v8`} />
        ))}
        {reference !== undefined && (
          <path
            className={styles.reference}
            d={`M${xOf(reference) - 5.5} ${BASE - 9}h11l-5.5 8z`}
          />
        )}
        {interval && (
          <path
            className={styles.interval}
            d={`M${xOf(interval[0])} ${BAR}H${xOf(interval[1])}M${xOf(interval[0])} ${BAR - 5}v10M${xOf(interval[1])} ${BAR - 5}v10`}
          />
        )}
        <circle className={styles.value} cx={xOf(value)} cy={BAR} r={6} />
      </svg>
      {ticks.map(({ at, words }) => (
        <span
          key={at}
          className={styles.words}
          style={{ insetInlineStart: `${(xOf(at) / WIDTH) * 100}%` }}
          data-edge={edgeOf(xOf(at))}
        >
          {words}
        </span>
      ))}
    </div>
  )
}

function edgeOf(x: number): 'start' | 'end' | undefined {
  if (x < 50) return 'start'
  return x > WIDTH - 60 ? 'end' : undefined
}
