import { expect, it } from 'vitest'

import { articleAddressState, isPublic } from './publication.ts'

const now = '2026-07-01T00:00:00Z'
const past = '2026-06-25T08:00:00Z'
const future = '2026-07-01T00:00:00.000001Z'

it.each([
  ['public', 'published', past, undefined],
  ['public', 'published', now, null], // from that very instant
  ['absent', 'published', future, undefined], // scheduled
  ['absent', 'published', null, undefined],
  ['absent', 'draft', undefined, undefined], // never was public
  ['absent', 'draft', future, undefined], // a draft with a plan
  ['gone', 'draft', past, undefined], // was public and was taken back
  ['retracted', 'published', past, past],
  ['gone', 'draft', past, past],
  ['absent', 'published', future, past], // retracted before anybody could read it
] as const)(
  'is %s: %s, published at %s, retracted at %s',
  (state, status, publishedAt, retractedAt) => {
    const publication = { status, publishedAt, retractedAt }
    expect(articleAddressState(publication, now)).toBe(state)
    expect(isPublic(publication, now)).toBe(state === 'public')
  },
)
