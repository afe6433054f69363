import { describe, expect, it } from 'vitest'

import { anArticle } from '../../fixtures/article.fixture.ts'
import { aSummary, importedRecord, strikeLengths } from '../../fixtures/prediction.fixture.ts'
import { filledSections, hasContents } from './sections.ts'

const ids = (changes: Parameters<typeof anArticle>[0]) =>
  filledSections(anArticle(changes)).map(({ id }) => id)

describe('the sections of an article', () => {
  it('put questions with several outcomes under the scenarios, even without a text', () => {
    const sections = { ...anArticle().sections, scenarios: [] }
    const steps = aSummary({ type: 'multiple_choice', options: strikeLengths })
    expect(ids({ sections, predictions: [steps] })).toContain('scenarios')
    expect(ids({ sections, predictions: [steps] })).not.toContain('predictions')
    expect(ids({ sections, predictions: [aSummary()] })).not.toContain('scenarios')
  })

  it('end with how the article aged, once any of its predictions is over', () => {
    expect(ids({ predictions: [aSummary()] })).not.toContain('aged')
    for (const state of ['resolved', 'annulled', 'ambiguous'] as const) {
      expect(ids({ predictions: [aSummary(), aSummary({ state })] })).toContain('aged')
    }
  })

  it('put no prediction of the sample record on a card', () => {
    const sample = aSummary({ imported: { ...importedRecord, dataset: 'sample' } })
    expect(ids({ predictions: [sample] })).not.toContain('predictions')
  })

  it('are listed as contents only where there are some', () => {
    expect(hasContents(filledSections(anArticle()))).toBe(true)
    const nothing = {
      outlook: [],
      background: [],
      precedents: [],
      impact: [],
      scenarios: [],
      analysis: [],
    }
    const bare = anArticle({ sections: nothing, timeline: [], faq: [], predictions: [] })
    expect(hasContents(filledSections(bare))).toBe(false)
  })
})
