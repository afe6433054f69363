import { expect, it } from 'vitest'

import { describeReference } from './describe-reference.ts'

const baseRate = (k?: number | null, n?: number | null) => ({
  type: 'binary',
  referenceForecast: { kind: 'baseRate', k, n },
})

it('shows the Jeffreys mean of a base rate, (k + ½) / (n + 1), with its interval', () => {
  // 7.5 / 18 = 0.416667
  expect(describeReference(baseRate(7, 17))).toContain('41.6667% for Yes')
  expect(describeReference(baseRate(7, 17))).toContain(
    'With 95% probability the true rate lies between 21% and 64%',
  )
})

it.each([
  [7, undefined],
  [null, 17],
  [18, 17],
  [0, 0],
  [1.5, 3],
])('asks for both counts when they are %s of %s', (k, n) => {
  expect(describeReference(baseRate(k, n))).toBe('Give both counts: 7 of 17.')
})

it('refuses a base rate for several outcomes', () => {
  expect(describeReference({ ...baseRate(7, 17), type: 'multiple_choice' })).toContain('Yes or No')
})

it('shares alike by the number of outcomes', () => {
  expect(describeReference({ type: 'binary' })).toContain('by 2 outcomes')
  expect(describeReference({ type: 'multiple_choice', options: [{}, {}, {}] })).toContain('by 3')
})
