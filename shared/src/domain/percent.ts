import { largestRemainder } from './largest-remainder.ts'
import { assertPpm, OWN_PPM_BOUNDS, PPM_ONE } from './probability.ts'

/** Under this a probability prints as "<1%", in ppm. */
export const UNDER_ONE_PERCENT_PPM = 5_000

/** From this on a probability prints as ">99%", in ppm. */
export const OVER_99_PERCENT_PPM = 995_000

const PPM_PER_PERCENT = 10_000

/**
 * One probability as the site prints it: whole per cent, half rounded up, "<1%" under 5,000 ppm and
 * ">99%" from 995,000 on. Exactly 0 and 1,000,000, which only imported records have, are "0%" and "100%".
 *
 * @throws {RangeError} when `ppm` is not an integer from 0 to 1,000,000.
 */
export function printPercent(ppm: number): string {
  return printRounded({ ppm, percent: wholePercent(ppm) })
}

/**
 * The probabilities of one forecast as the site prints them, rounded by largest remainder so that the
 * whole per cents add up to 100. What would then read 0 or 100 is "<1%" or ">99%", as is all that
 * `printPercent` prints so. A binary forecast's first number is what `printPercent` says of it.
 *
 * @throws {RangeError} when one is not an integer from 0 to 1,000,000, or they do not add up to 1,000,000.
 */
export function printPercents(ppms: readonly number[]): string[] {
  ppms.forEach(assertPpm)
  const sum = ppms.reduce((before, ppm) => before + ppm, 0)
  if (sum !== PPM_ONE)
    throw new RangeError(`A forecast of ${sum} ppm does not add up to 1,000,000.`)
  const percents = largestRemainder(ppms, 100)
  return ppms.map((ppm, index) => printRounded({ ppm, percent: percents[index] ?? 0 }))
}

/**
 * The whole per cents that a probability counts as, 0 to 100, half rounded up: what points moved are
 * counted in.
 *
 * @throws {RangeError} when `ppm` is not an integer from 0 to 1,000,000.
 */
export function wholePercent(ppm: number): number {
  assertPpm(ppm)
  return Math.round(ppm / PPM_PER_PERCENT)
}

/**
 * Reads an editor's per cent, "62", "62%", "0.1" or "99,9", as ppm. A comma is a decimal point: nothing
 * up to 100 needs one between thousands. At most four decimals, for a ppm is the finest that is kept.
 *
 * @throws {RangeError} with a sentence for the editor when it is no such number, or is outside 0.1 to
 *   99.9: 0 and 100 are refused, never moved to the nearest number allowed.
 */
export function parsePercent(text: string): number {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim())
  if (!match) {
    throw new RangeError(
      `"${text}" is no per cent; write a number such as 62 or 0.1, with at most four decimals.`,
    )
  }
  const [, whole = '', decimals = ''] = match
  const ppm = Number(whole) * PPM_PER_PERCENT + Number(decimals.padEnd(4, '0'))
  if (ppm < OWN_PPM_BOUNDS.min || ppm > OWN_PPM_BOUNDS.max) throw outOfBounds(ppm)
  return ppm
}

/**
 * A probability in per cent with all its decimals and no sign, as an input shows it: 333,334 ppm is
 * "33.3334". `parsePercent` reads it back.
 *
 * @throws {RangeError} when `ppm` is not an integer from 0 to 1,000,000.
 */
export function exactPercent(ppm: number): string {
  assertPpm(ppm)
  return String(ppm / PPM_PER_PERCENT)
}

function printRounded({ ppm, percent }: { ppm: number; percent: number }): string {
  if (ppm === 0 || ppm === PPM_ONE) return `${ppm / PPM_PER_PERCENT}%`
  if (ppm < UNDER_ONE_PERCENT_PPM || percent === 0) return '<1%'
  if (ppm >= OVER_99_PERCENT_PPM || percent === 100) return '>99%'
  return `${percent}%`
}

function outOfBounds(ppm: number): RangeError {
  if (ppm === 0) return new RangeError('0% says it cannot happen. Our forecasts start at 0.1%.')
  if (ppm === PPM_ONE) return new RangeError('100% says it is certain. Our forecasts end at 99.9%.')
  return new RangeError(
    `${ppm / PPM_PER_PERCENT}% is outside our forecasts, which run from 0.1% to 99.9%.`,
  )
}
