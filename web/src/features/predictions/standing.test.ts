import { describe, expect, it } from 'vitest'

import {
  anOutcome,
  aSummary,
  binaryOptions,
  strikeLengths,
} from '../../fixtures/prediction.fixture.ts'
import { dateLine, labelStateOf, leadingOption, outcomeWord, stateOf } from './standing.ts'

describe('the number a question is shown with', () => {
  it('is that of Yes', () => {
    expect(leadingOption(aSummary())).toMatchObject({
      ppm: 620_000,
      printed: '62%',
      openingPpm: 380_000,
    })
  })

  it('is of several outcomes the most likely one, named', () => {
    const leading = leadingOption(aSummary({ type: 'multiple_choice', options: strikeLengths }))
    expect(leading).toMatchObject({ printed: '41%', option: { label: 'Shorter than a week' } })
  })

  it('is rounded with the others, so that thirds add up to 100', () => {
    const third = (id: string, ppm: number) => ({
      ...strikeLengths[0]!,
      id,
      current: { ppm, probability: ppm / 1_000_000 },
    })
    const options = [third('a', 333_334), third('b', 333_333), third('c', 333_333)]
    expect(leadingOption({ type: 'multiple_choice', options })?.printed).toBe('34%')
  })

  it('is absent while nobody gave one', () => {
    const options = binaryOptions({ opening: 1, current: 1 }).map((option) => ({
      ...option,
      current: null,
    }))
    expect(leadingOption({ type: 'binary', options })).toBeUndefined()
  })
})

describe('a resolved prediction', () => {
  const outcome = anOutcome({ option: 'no', occurredAt: '2026-08-01T00:00:00.000Z' })
  const resolved = aSummary({ state: 'resolved', outcome })

  it('stands as what happened, with its word', () => {
    expect(stateOf(resolved)).toBe('no')
    expect(outcomeWord(resolved)).toBe('No')
  })

  it('is what happened also where something else was the likeliest', () => {
    const choice = aSummary({
      type: 'multiple_choice',
      options: strikeLengths,
      state: 'resolved',
      outcome: anOutcome({ option: 'settled', occurredAt: '2026-08-01T00:00:00.000Z' }),
    })
    expect(stateOf(choice)).toBe('no')
    expect(labelStateOf(choice)).toBe('yes')
    expect(labelStateOf(resolved)).toBe('no')
    expect(dateLine(choice)).toBe('Happened August 1, 2026')
  })

  it('is dated by when it happened, in the zone in which its close was set', () => {
    expect(dateLine({ ...resolved, timezone: 'America/New_York' })).toBe('Settled July 31, 2026')
  })
})
