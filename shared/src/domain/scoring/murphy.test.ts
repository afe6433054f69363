import fc from 'fast-check'
import { expect, it } from 'vitest'

import { totals } from './calibration.ts'
import { halfBrier } from './half-brier.ts'
import { discrimination, murphyParts } from './murphy.ts'
import { forecastGroups } from './scoring.arbitrary.ts'

it("Murphy's three parts add up to the mean half-Brier score", () => {
  fc.assert(
    fc.property(forecastGroups, (groups) => {
      const sum = groups.reduce((total, { ppm, n, yes }) => {
        const forecast = [ppm, 1_000_000 - ppm]
        return total + yes * halfBrier(forecast, 0) + (n - yes) * halfBrier(forecast, 1)
      }, 0)
      const parts = murphyParts(groups)!
      const rebuilt = parts.reliability - parts.resolution + parts.uncertainty
      expect(rebuilt).toBeCloseTo(sum / totals(groups).n, 10)
    }),
  )
})

it('there is nothing to take apart without a question', () => {
  expect(murphyParts([])).toBeUndefined()
})

it('discrimination is the mean when it happened minus the mean when it did not', () => {
  const groups = [
    { ppm: 800_000, n: 2, yes: 2 },
    { ppm: 300_000, n: 2, yes: 1 },
  ]
  expect(discrimination(groups)).toBeCloseTo((0.8 + 0.8 + 0.3) / 3 - 0.3, 12)
})

it('discrimination needs both a Yes and a No', () => {
  expect(discrimination([{ ppm: 800_000, n: 2, yes: 2 }])).toBeUndefined()
})
