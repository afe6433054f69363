import { expect, it } from 'vitest'

import { readerAddress } from './reader-address.ts'

const SOCKET = '10.0.0.2'
const from = (hops: number, forwarded?: string) =>
  readerAddress(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: SOCKET },
    },
    hops,
  )

it.each([
  ['without a proxy, whatever the reader claims', 0, '1.1.1.1', SOCKET],
  ['behind one, what it saw', 1, '203.0.113.9', '203.0.113.9'],
  [
    'behind one, what it saw and not what the reader claims',
    1,
    '1.1.1.1, 203.0.113.9',
    '203.0.113.9',
  ],
  ['behind two, what the outer one saw', 2, '1.1.1.1, 203.0.113.9, 10.0.0.1', '203.0.113.9'],
  ['behind two, with too short a list', 2, '203.0.113.9', SOCKET],
  ['behind one that says nothing', 1, undefined, SOCKET],
])('%s', (_, hops, forwarded, address) => {
  expect(from(hops, forwarded)).toBe(address)
})

it('writes an IPv4 address as one, however the socket has it', () => {
  const socket = { remoteAddress: '::ffff:203.0.113.9' }
  expect(readerAddress({ headers: {}, socket }, 0)).toBe('203.0.113.9')
})
