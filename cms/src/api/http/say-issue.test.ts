import { endpoints } from '@veridact/shared/contract'
import { expect, it } from 'vitest'

import { sayIssue } from './say-issue.ts'

const { listPredictions, listComments, listEntries, getPrediction, getTrackRecord } = endpoints
const comment = endpoints.createComment.body
const { getArticlePreview } = endpoints

it.each([
  ['nothing', comment, { name: 'a', body: 'b' }, 'must be given'],
  ['another kind', comment, { target: 1, name: 'a', body: 'b' }, 'must be an object'],
  [
    'an unknown choice',
    listPredictions.query,
    { sort: 'best' },
    'must be one of newest, closing, moved, settled',
  ],
  ['the wrong one word', getTrackRecord.query, { immature: 'yes' }, 'must be include'],
  ['no id', listComments.query, { target: 'article', targetId: '1' }, 'must be a UUID'],
  [
    'no name of a set',
    listPredictions.query,
    { dataset: 'a/b' },
    'must be 1 to 64 letters, digits, hyphens and underscores',
  ],
  [
    'no instant',
    getPrediction.query,
    { asOf: 'noon' },
    'must be a day or an instant such as 2026-10-01T00:00:00Z',
  ],
  [
    'a year that there is not',
    getTrackRecord.query,
    { from: '0000-01-01' },
    'must be a day or an instant such as 2026-10-01T00:00:00Z',
  ],
  ['no whole number', listEntries.query, { limit: '1.5' }, 'must be a whole number from 1 to 1000'],
  [
    'too great a number',
    listEntries.query,
    { limit: '1001' },
    'must be a whole number from 1 to 1000',
  ],
  ['an empty text', getArticlePreview.query, { token: '' }, 'must be at least 1 characters long'],
  [
    'a long text',
    getArticlePreview.query,
    { token: 'a'.repeat(1001) },
    'must be at most 1000 characters long',
  ],
])('says of %s what is accepted', (_, schema, value, words) => {
  const { error } = schema.safeParse(value, { error: sayIssue })
  expect(error?.issues.map(({ message }) => message)).toEqual([words])
})
