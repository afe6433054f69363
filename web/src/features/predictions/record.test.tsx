import type { Ending } from '@veridact/shared/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { anOutcome, aPrediction } from '../../fixtures/prediction.fixture.ts'
import { citation } from './Cite.tsx'
import { Proof } from './Proof.tsx'
import { WhatHappened } from './WhatHappened.tsx'

const recordedAt = '2026-07-21T08:14:00.000000Z'
const ending = (seq: number, option: string, note: string): Ending => ({
  ...anOutcome({ option, note }),
  seq,
  state: 'resolved',
  recordedAt,
})
const textOf = (html: string) => html.replace(/<[^>]+>/g, '')
const entry = (seq: number, type: 'register' | 'forecast', digit: string) => ({
  seq,
  type,
  hash: digit.repeat(64),
  prevHash: '0'.repeat(64),
  recordedAt,
})
const entries = [
  entry(800, 'register', 'a'),
  entry(801, 'forecast', 'b'),
  entry(802, 'forecast', 'c'),
]

it('what was said first of the outcome stays in sight after it was corrected (case 4)', () => {
  const outcome = ending(9, 'no', 'The second count.')
  const prediction = aPrediction({
    state: 'resolved',
    outcome,
    endings: [ending(8, 'yes', 'The first count.'), outcome],
  })
  const html = renderToStaticMarkup(<WhatHappened prediction={prediction} outcome={outcome} />)
  expect(html).toContain('<del>Yes</del>')
  expect(html).toContain('<ins>No</ins>')
  expect(textOf(html)).toContain('The first count.')
})

it('one person who decided alone is said to have done so', () => {
  const say = (isDecidedByOne: boolean) => {
    const outcome = anOutcome({ isDecidedByOne })
    const prediction = aPrediction({ state: 'resolved', outcome })
    return textOf(renderToStaticMarkup(<WhatHappened prediction={prediction} outcome={outcome} />))
  }
  expect(say(true)).toContain('One person decided and confirmed it.')
  expect(say(false)).toContain('another confirmed it')
})

it('the proof has the first number with its hash, and every entry below it', () => {
  const html = renderToStaticMarkup(<Proof prediction={aPrediction({ entries })} />)
  expect(textOf(html)).toContain('Entry 801, the first number: 380,000 parts per million')
  for (const { hash, seq } of entries) {
    expect(html).toContain(hash)
    expect(html).toContain(`id="entry-${seq}"`)
  }
})

it('a citation names the entry, so that it can be found after the number has moved', () => {
  const cited = citation({
    prediction: aPrediction({ entries }),
    address: 'https://veridact.example/predictions/pilots-strike',
    siteName: 'Veridact',
    now: '2026-08-01T00:00:00Z',
  })
  expect(cited).toBe(
    'Veridact: “Will pilots strike before October 1, 2026?” 62% as of August 1, 2026. Entry 802, cccccccc. https://veridact.example/predictions/pilots-strike',
  )
})
