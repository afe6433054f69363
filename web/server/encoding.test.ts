import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { chooseEncoding, encodings } from './encoding.ts'

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=0.8, br;q=0.5', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['brr, xgzip', 'identity'],
  ['identity', 'identity'],
  [undefined, 'identity'],
])('answers "%s" with %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding)
})

it('has the same bytes in every encoding', async () => {
  const bytes = Buffer.from('<p>The same page.</p>'.repeat(50))
  const encoded = encodings(bytes)
  expect(brotliDecompressSync(await encoded('br'))).toEqual(bytes)
  expect(gunzipSync(await encoded('gzip'))).toEqual(bytes)
  expect(await encoded('identity')).toEqual(bytes)
})
