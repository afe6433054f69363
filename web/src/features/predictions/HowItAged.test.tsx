import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { anOutcome, aSummary, importedRecord } from '../../fixtures/prediction.fixture.ts'
import { HowItAged } from './HowItAged.tsx'
import { gapWords } from './words.ts'

const resolved = aSummary({ state: 'resolved', outcome: anOutcome() })
const sample = { ...resolved, imported: { ...importedRecord, dataset: 'sample' } }
const textOf = (
  predictions: Parameters<typeof HowItAged>[0]['predictions'],
  note: string | null = null,
) =>
  renderToStaticMarkup(<HowItAged predictions={predictions} note={note} />).replace(/<[^>]+>/g, ' ')

describe('how an article aged', () => {
  it('says what was said first and last, what happened, by what evidence, and both gaps', () => {
    const text = textOf([resolved])
    for (const words of ['38%', '62%', 'Yes', 'July 20, 2026', 'example.org']) {
      expect(text).toContain(words)
    }
    expect(text).toContain('The gap was 62 points at publication, 38 points at the end.')
  })

  it('can be annotated by an editor, and by no more than that', () => {
    const text = textOf([resolved], 'Right for the wrong reason.')
    expect(text).toContain('Right for the wrong reason.')
    expect(text).toContain('The gap was')
  })

  it('keeps questions that still run in sight beside those that are over', () => {
    expect(textOf([resolved, aSummary({ id: 'other' })])).toContain('Closes October 1, 2026')
  })

  it('never shows the sample record without its name', () => {
    expect(textOf([sample])).toContain('Sample record.')
    expect(textOf([resolved])).not.toContain('Sample record.')
  })
})

it('a question that never moved has one gap, one without an outcome none', () => {
  const [yes, no] = aSummary().options
  const options = [{ ...yes!, current: yes!.opening }, no!]
  expect(gapWords({ ...resolved, options })).toBe('The gap was 62 points.')
  expect(gapWords(aSummary({ state: 'annulled' }))).toBeUndefined()
})
