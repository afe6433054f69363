import { largestRemainder, PPM_ONE } from '@veridact/shared/domain'

/** The strokes `from` (counted from 0) up to, but without, `to`. */
export type StrokeRange = { from: number; to: number }

/**
 * How many of a scale's strokes stand tall: half a stroke rounded up, and held to 1 … strokes − 1, for
 * nothing short of certain is drawn as certain. Only 0 and 1,000,000 ppm, which imported records may
 * say, have none and all.
 *
 * @throws {RangeError} when `ppm` is not an integer from 0 to 1,000,000.
 */
export function countTall({ ppm, strokes }: { ppm: number; strokes: number }): number {
  if (!Number.isInteger(ppm) || ppm < 0 || ppm > PPM_ONE) throw new RangeError(`${ppm} is no ppm.`)
  if (ppm === 0) return 0
  if (ppm === PPM_ONE) return strokes
  const rounded = Math.floor((ppm * strokes + PPM_ONE / 2) / PPM_ONE)
  return Math.min(strokes - 1, Math.max(1, rounded))
}

/**
 * The steps of a multiple choice: each option's share of a hundred strokes, by largest remainder as the
 * printed numbers are, beginning where the one before it ended. Together they tile the hundred.
 *
 * @throws {RangeError} when a value is no integer from 0, or all are 0.
 */
export function staircaseRanges(ppms: readonly number[]): StrokeRange[] {
  const counts = largestRemainder(ppms, 100)
  return counts.map((count, index) => {
    const from = counts.slice(0, index).reduce((before, one) => before + one, 0)
    return { from, to: from + count }
  })
}
