import { largestRemainder } from './largest-remainder.ts'
import { OVER_99_PERCENT_PPM, printPercents, UNDER_ONE_PERCENT_PPM } from './percent.ts'
import { assertPpm, PPM_ONE } from './probability.ts'

/** How the strokes of one scale stand. */
export type Strokes = {
  /** How many stand tall, counted from the left. */
  tall: number
  /** The index of the one stroke at middle height: the first for "<1%", the last for ">99%". */
  middle: number | undefined
}

/**
 * How a probability is drawn as a row of strokes: tall = ppm × n / 1,000,000, half rounded up and held
 * to 1 … n − 1, so that no forecast looks certain. Under 5,000 ppm none is tall and the first stands at
 * middle height; from 995,000 on the last does and the rest are tall. Exactly 0 and 1,000,000, which only
 * imported records have, are none and all.
 *
 * @throws {RangeError} when `ppm` is not an integer from 0 to 1,000,000, or `strokes` not one from 2.
 */
export function strokesTall({ ppm, strokes }: { ppm: number; strokes: number }): Strokes {
  assertPpm(ppm)
  assertScale(strokes)
  if (ppm === 0) return { tall: 0, middle: undefined }
  if (ppm === PPM_ONE) return { tall: strokes, middle: undefined }
  if (ppm < UNDER_ONE_PERCENT_PPM) return { tall: 0, middle: 0 }
  if (ppm >= OVER_99_PERCENT_PPM) return { tall: strokes - 1, middle: strokes - 1 }
  const rounded = Math.round((ppm * strokes) / PPM_ONE)
  return { tall: Math.min(Math.max(rounded, 1), strokes - 1), middle: undefined }
}

/** One row of a staircase. */
export type StaircaseRow<Option> = {
  option: Option
  /** As `printPercents` prints it beside the others. */
  percent: string
  /** How many strokes of the scale lie before its own: where the row above ended. */
  start: number
  /** How many of its strokes are tall; 0 for an option too unlikely for one. */
  tall: number
}

/**
 * A multiple-choice forecast as rows that tile the scale, strokes and printed numbers by largest
 * remainder. Most likely first and the residual last; ordered options stay in their order.
 *
 * @throws {RangeError} when the probabilities do not add up to 1,000,000 ppm, or `strokes` is not an
 *   integer from 2.
 */
export function staircase<Option extends { ppm: number; isResidual: boolean }>({
  options,
  isOrdered,
  strokes,
}: {
  options: readonly Option[]
  isOrdered: boolean
  strokes: number
}): StaircaseRow<Option>[] {
  assertScale(strokes)
  const rows = isOrdered ? [...options] : options.toSorted(mostLikelyFirst)
  const ppms = rows.map(({ ppm }) => ppm)
  const percents = printPercents(ppms)
  const counts = largestRemainder(ppms, strokes)
  return rows.map((option, index) => ({
    option,
    percent: percents[index] ?? '',
    start: counts.slice(0, index).reduce((before, count) => before + count, 0),
    tall: counts[index] ?? 0,
  }))
}

type Likelihood = { ppm: number; isResidual: boolean }

function mostLikelyFirst(a: Likelihood, b: Likelihood): number {
  return Number(a.isResidual) - Number(b.isResidual) || b.ppm - a.ppm
}

function assertScale(strokes: number): void {
  if (!Number.isInteger(strokes) || strokes < 2) {
    throw new RangeError(`A scale of ${strokes} strokes cannot be drawn; accepted are 2 and more.`)
  }
}
