/** A scale's measures, in whole CSS pixels. It is drawn at exactly these and never stretched. */
export type Measures = {
  strokes: 20 | 50 | 100
  /** From the left edge of one stroke to that of the next. */
  pitch: number
  stroke: number
  tall: number
  short: number
  /** What stays free above the tall strokes and below the baseline, for marks and figures. */
  above: number
  below: number
  /** Width of the post of a resolved prediction. */
  post: number
  /** Every how many hundredths a tick stands at the foot; none where it is 0. */
  tickEvery: 0 | 10 | 50
  hasFigures: boolean
}

export type HundredSize = 'XL' | 'LG' | 'LX' | 'L' | 'M' | 'S'

const HUNDRED = { strokes: 100, above: 16, below: 13, post: 4, tickEvery: 10 } as const
const WITH_FIGURES = { ...HUNDRED, below: 30, hasFigures: true } as const
const PLAIN = { ...HUNDRED, hasFigures: false } as const

/** The sizes of look.md, "The signature: the Hundred". */
export const MEASURES = {
  XL: { ...WITH_FIGURES, pitch: 6, stroke: 3, tall: 60, short: 20 },
  LG: { ...PLAIN, pitch: 5, stroke: 3, tall: 44, short: 16 },
  LX: { ...WITH_FIGURES, pitch: 4, stroke: 2, tall: 40, short: 14 },
  L: { ...PLAIN, pitch: 3, stroke: 2, tall: 34, short: 12 },
  M: {
    ...PLAIN,
    strokes: 50,
    pitch: 4,
    stroke: 3,
    tall: 24,
    short: 8,
    above: 14,
    post: 3,
    tickEvery: 50,
  },
  S: {
    ...PLAIN,
    strokes: 20,
    pitch: 3,
    stroke: 2,
    tall: 13,
    short: 5,
    above: 0,
    below: 0,
    tickEvery: 0,
  },
} as const satisfies Record<HundredSize, Measures>

/** From the first stroke's left edge to the right edge of the last of so many. */
export function reachOf(strokes: number, { pitch, stroke }: Measures): number {
  return (strokes - 1) * pitch + stroke
}

/** From the first stroke's left edge to the last one's right. */
export function widthOf(measures: Measures): number {
  return reachOf(measures.strokes, measures)
}

/** Between a stroke that lost its future and one that never had it. */
export function middleOf({ tall, short }: Measures): number {
  return (tall + short) / 2
}
