import { expect, it } from 'vitest'

import { PREVIEW_TOKEN_MS, signPreviewToken, verifyPreviewToken } from './preview-token.ts'

const secret = 'a secret that only tests know, 32+'
const articleId = '7f1e4a52-3d0c-4c7a-9d39-7a3e4f1b2c3d'
const now = new Date('2026-06-25T10:02:00Z')
const token = signPreviewToken({ secret, articleId, now })
const later = (ms: number) => new Date(now.getTime() + ms)

it('opens its article at once and for at least five minutes', () => {
  expect(verifyPreviewToken(token, { secret, articleId, now })).toBe(true)
  expect(verifyPreviewToken(token, { secret, articleId, now: later(5 * 60 * 1000) })).toBe(true)
})

it('opens nothing after ten minutes, whenever it was made', () => {
  for (let second = 0; second < 600; second += 1) {
    const madeAt = later(second * 1000)
    const made = signPreviewToken({ secret, articleId, now: madeAt })
    const afterwards = new Date(madeAt.getTime() + PREVIEW_TOKEN_MS)
    expect(verifyPreviewToken(made, { secret, articleId, now: afterwards })).toBe(false)
  }
})

it('is the same for some minutes, so that saving does not load the frame anew, and then another', () => {
  expect(signPreviewToken({ secret, articleId, now: later(60_000) })).toBe(token)
  expect(signPreviewToken({ secret, articleId, now: later(PREVIEW_TOKEN_MS) })).not.toBe(token)
})

const [expiry = '', mac = ''] = token.split('.')

it.each([
  ['another article', token, { articleId: 'f0000000-3d0c-4c7a-9d39-7a3e4f1b2c3d' }],
  ['another secret', token, { secret: 'another secret that tests know, 32+' }],
  ['a later expiry', `${Number(expiry) + 1}.${mac}`, {}],
  [
    'another signature',
    `${expiry}.${mac.replace(/./, (first) => (first === 'A' ? 'B' : 'A'))}`,
    {},
  ],
  ['a shorter signature', `${expiry}.${mac.slice(1)}`, {}],
  ['no signature', expiry, {}],
  ['nothing', '', {}],
])('is worth nothing with %s', (_, given, other) => {
  expect(verifyPreviewToken(given, { secret, articleId, now, ...other })).toBe(false)
})
