import fc from 'fast-check'

import { largestRemainder } from '../largest-remainder.ts'

/** A forecast over 2 to 8 options, 1,000,000 ppm in all, and the index of the option that happened. */
export const forecastAndOutcome = fc
  .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 2, maxLength: 8 })
  .chain((weights) =>
    fc.record({
      probabilities: fc.constant(largestRemainder(weights, 1_000_000)),
      outcome: fc.nat({ max: weights.length - 1 }),
    }),
  )

/** What was said of binary questions, one group for each distinct ppm, in ascending order. */
export const forecastGroups = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
  .chain((values) =>
    fc.tuple(
      ...values.map((ppm) =>
        fc
          .integer({ min: 1, max: 9 })
          .chain((n) => fc.nat({ max: n }).map((yes) => ({ ppm, n, yes }))),
      ),
    ),
  )
