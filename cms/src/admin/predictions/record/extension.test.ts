import { expect, it } from 'vitest'

import { extensionOf } from './extension.ts'

const DATA = {
  id: 'old',
  slug: 'will-it-rain',
  type: 'multiple_choice',
  question: 'Will it rain?',
  options: [{ id: 'row1', key: 'a', label: 'Rain', isResidual: false }],
  sources: [{ id: 'row2', name: 'The gauge', url: 'https://example.org' }],
  category: { id: 'weather' },
  authors: ['ada', { id: 'ben' }],
  clusterKey: 'summer',
  openAt: '2026-06-01T00:00:00Z',
  closeAt: '2026-10-01T00:00:00Z',
  firstForecast: { a: 500_000 },
  ending: { type: 'annul' },
}

it('asks the same question again, superseding the old one', () => {
  expect(extensionOf(DATA, { id: 'old', today: '2026-11-24' })).toMatchObject({
    slug: 'will-it-rain-2026-11-24',
    question: 'Will it rain?',
    options: [{ key: 'a', label: 'Rain', isResidual: false }],
    sources: [{ name: 'The gauge', url: 'https://example.org' }],
    category: 'weather',
    authors: ['ada', 'ben'],
    clusterKey: 'summer',
    supersedes: 'old',
  })
})

it('leaves to the new one its own opening, close, numbers and end', () => {
  const extension = extensionOf(DATA, { id: 'old', today: '2026-11-24' })
  for (const own of ['id', 'openAt', 'closeAt', 'firstForecast', 'ending']) {
    expect(extension).not.toHaveProperty(own)
  }
  expect(JSON.stringify(extension)).not.toContain('row')
})
