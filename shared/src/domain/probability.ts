/** Certainty in parts per million (ppm), the unit in which every probability is stored. */
export const PPM_ONE = 1_000_000

/**
 * The least and the most that the newsroom's own forecasts say, in ppm: never certain. Imported records keep
 * what their source said, 0 and 1,000,000 included.
 */
export const OWN_PPM_BOUNDS = { min: 1_000, max: 999_000 }

/** Whether a number is a probability in ppm: an integer from 0 to 1,000,000. */
export function isPpm(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= PPM_ONE
}

/**
 * The probability, 0 to 1, of a whole number of ppm. Exact: it is the double nearest to the decimal,
 * so 620,000 prints as 0.62.
 *
 * @throws {RangeError} when `ppm` is not an integer from 0 to 1,000,000.
 */
export function ppmToProbability(ppm: number): number {
  assertPpm(ppm)
  return ppm / PPM_ONE
}

/**
 * The whole ppm of a probability from 0 to 1, half a ppm rounded up.
 *
 * Rounds the decimal number as it is written, not its binary neighbour: 0.0000005 is 1 ppm, though the
 * double that holds it is a little less than half of one.
 *
 * @throws {RangeError} when `probability` is outside 0 to 1, or is NaN.
 */
export function probabilityToPpm(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${probability} is no probability; accepted are 0 to 1.`)
  }
  const [digits, exponent = '0'] = String(probability).split('e')
  return Math.round(Number(`${digits}e${Number(exponent) + 6}`))
}

/**
 * Lets a whole ppm from 0 to 1,000,000 pass.
 *
 * @throws {RangeError} for every other number.
 */
export function assertPpm(ppm: number): void {
  if (!isPpm(ppm)) throw new RangeError(`${ppm} is not an integer from 0 to 1,000,000 ppm.`)
}
