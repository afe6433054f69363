import type { QuestionScores } from '@veridact/shared/domain'
import { describe, expect, it } from 'vitest'

import type { EndingPreview } from '../../../ledger/preview-ending.ts'
import { consequencesOf } from './consequences.ts'

/** 62 %, then 80 %, against a coin, when it was Yes. */
const scores: QuestionScores = {
  probabilities: { opening: [620_000, 380_000], closing: [800_000, 200_000] },
  halfBrier: { opening: 0.1444, closing: 0.04, timeAverage: 0.1, dailyAverage: 0.1 },
  referenceHalfBrier: 0.25,
  timeWeightedImprovement: 0.0321,
  logScore: { opening: -0.478, closing: -0.223 },
  baselineScore: { opening: 31, closing: 68, timeAverage: 20 },
  isClipped: false,
  rankedProbabilityScore: undefined,
}
const open = { bucket: 'open', scores: null } as const

function words(preview: Partial<EndingPreview>, supersedes: number | null = null): string {
  return consequencesOf({
    preview: {
      before: open,
      after: { bucket: 'immature', scores },
      needsConfirmation: false,
      ...preview,
    },
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    closeAt: '2026-10-01T00:00:00Z',
    timeZone: 'Europe/Berlin',
    supersedes,
  }).join(' ')
}

describe('before an ending is recorded, it is said', () => {
  it('that it counts only from the scheduled close, when that is still to come', () => {
    expect(words({})).toContain('only from its scheduled close, October 1, 2026, 02:00')
    expect(words({ after: { bucket: 'scored', scores } })).toContain(
      'counts in the track record at once',
    )
  })

  it('what the numbers were, and what they earn against the reference', () => {
    expect(words({})).toContain(
      'The first number was Yes 62%, No 38%; the last that counts was Yes 80%',
    )
    expect(words({})).toContain('Half-Brier 0.144 at the opening, 0.040 at the end; 0 is best.')
    // 1 − 0.1444/0.25 and 1 − 0.04/0.25
    expect(words({})).toContain(
      'Skill against the reference: +42% at the opening, +84% at the end.',
    )
    expect(words({})).toContain('Time-weighted improvement +0.032.')
  })

  it('that nothing is forecast from then on, unless it had closed before', () => {
    expect(words({})).toContain('No more forecasts')
    expect(words({ before: { bucket: 'awaiting', scores: null } })).not.toContain(
      'No more forecasts',
    )
  })

  it.each(['annulled', 'ambiguous'] as const)('that what is %s leaves every figure', (bucket) => {
    const text = words({ after: { bucket, scores: null } })
    expect(text).toContain(`leaves every figure of the track record, and is listed as ${bucket}`)
    expect(text).not.toContain('Half-Brier')
  })

  it('what a correction takes away, and that the corrected entry stays', () => {
    const before = { bucket: 'scored', scores } as const
    const annulled = words({ before, after: { bucket: 'annulled', scores: null } }, 12)
    expect(annulled).toContain('half-Brier 0.144 at the opening, 0.040 at the end, is withdrawn')
    expect(annulled).toContain('Entry 12 stays on the record')
    expect(words({ before, after: { bucket: 'scored', scores } }, 12)).toContain('stays as it was')
    expect(words({})).not.toContain('stays on the record')
  })

  it('what a correction changes from and to', () => {
    const other = { ...scores, halfBrier: { ...scores.halfBrier, opening: 0.3844, closing: 0.64 } }
    const text = words(
      { before: { bucket: 'scored', scores }, after: { bucket: 'scored', scores: other } },
      12,
    )
    expect(text).toContain('Half-Brier 0.384 at the opening, 0.640 at the end')
    expect(text).toContain('Before, half-Brier was 0.144 at the opening, 0.040 at the end.')
    expect(text).toContain('Skill against the reference: −54% at the opening, −156% at the end.')
  })

  it('nothing of skill where the reference was certain and right', () => {
    const certain = { ...scores, referenceHalfBrier: 0 }
    expect(words({ after: { bucket: 'scored', scores: certain } })).not.toContain('Skill')
  })

  it('who decides', () => {
    expect(words({})).toContain('You decide it alone, and the page says so.')
    expect(words({ needsConfirmation: true })).toContain('Another resolver must confirm it')
    expect(words({ needsConfirmation: true })).not.toContain('alone')
  })
})
