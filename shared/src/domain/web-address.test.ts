import { expect, it } from 'vitest'

import { isWebAddress } from './web-address.ts'

it.each(['https://example.org', 'http://example.org/a?b#c', 'HTTPS://EXAMPLE.ORG'])(
  'accepts "%s"',
  (text) => {
    expect(isWebAddress(text)).toBe(true)
  },
)

it.each([
  '',
  'example.org',
  '//example.org',
  'ftp://example.org',
  'javascript:alert(1)',
  'javascript:https://example.org',
  ' https://example.org', // what a browser would forgive
  'https://',
  'https:example.org',
])('refuses "%s"', (text) => {
  expect(isWebAddress(text)).toBe(false)
})
