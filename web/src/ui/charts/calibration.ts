/** A bin of a calibration curve; probabilities between 0 and 1. */
export type CalibrationPoint = {
  /** The bin in words: "60 to 70%". */
  label: string
  /** Where the bin begins and ends on the axis. */
  from: number
  to: number
  n: number
  meanForecast: number
  /** Share that happened. */
  observed: number
  /** 95 % interval of that share. */
  interval: readonly [low: number, high: number]
}

/** Below this a bin says too little: it is drawn hollow, and the table says "too few". */
export const FEW = 5

/** Strokes that fit under a bin of a tenth of the plot. */
const STROKES_PER_TENTH = 20

/** One stroke a question where they fit, else as many as fit in the same proportion. */
export function binStrokes({ n, observed, from, to }: CalibrationPoint) {
  const fitting = Math.max(1, Math.floor((to - from) * 10 * STROKES_PER_TENTH + 1e-9))
  const strokes = Math.min(n, fitting)
  return { strokes, tall: Math.round(observed * strokes), questionsPerStroke: n / strokes }
}

/** One sentence for who cannot see the plot. */
export function describeCalibration(points: readonly CalibrationPoint[]): string {
  const questions = points.reduce((sum, { n }) => sum + n, 0)
  const off = points.filter(({ interval: [low, high], meanForecast: said, n }) => {
    return n >= FEW && (said < low || said > high)
  })
  const verdict =
    off.length === 0
      ? 'In every bin chance alone could explain the difference.'
      : `In ${off.map(({ label }) => label).join(', ')} chance alone hardly explains the difference.`
  return `${questions} questions in ${points.length} bins. ${verdict}`
}
