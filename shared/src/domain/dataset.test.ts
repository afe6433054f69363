import { describe, expect, it } from 'vitest'

import { importedPredictionSlug, isDatasetName } from './dataset.ts'

describe('isDatasetName', () => {
  it.each(['five38_nfl_games', 'A-1', 'x'.repeat(64)])('accepts "%s"', (text) => {
    expect(isDatasetName(text)).toBe(true)
  })

  it.each(['', 'two words', 'a/b', 'é', 'x'.repeat(65), 'a\n'])('refuses "%s"', (text) => {
    expect(isDatasetName(text)).toBe(false)
  })
})

describe('importedPredictionSlug', () => {
  it.each([
    [{ dataset: 'five38_nfl_games', id: 'g-3edbe7eef71e' }, 'five38_nfl_games-g-3edbe7eef71e'],
    [{ dataset: 'Mine', id: 'A/B' }, 'Mine-a-b'],
    [{ dataset: 'Mine', id: 'A/B', idHash: '0f1e2d3c' }, 'Mine-a-b-0f1e2d3c'],
    [{ dataset: 'Mine', id: '問' }, 'Mine-record'],
  ])('of %o is "%s"', (key, slug) => {
    expect(importedPredictionSlug(key)).toBe(slug)
  })
})
