import { ADDRESS_HEADER, SECRET_HEADER } from '@veridact/shared/contract'
import { describe, expect, it } from 'vitest'

import { clientAddress } from './client-address.ts'

const secret = 'what site and API both know, 32+'
const socketAddress = '10.0.0.7'

function addressOf(headers: Record<string, string>, socket = socketAddress) {
  return clientAddress({ headers: new Headers(headers), socketAddress: socket, secret })
}

describe('where a request comes from', () => {
  it('is the end of the line when nobody vouches for another address', () => {
    expect(addressOf({})).toBe(socketAddress)
  })

  it('is what the site’s server says', () => {
    expect(addressOf({ [ADDRESS_HEADER]: '203.0.113.9', [SECRET_HEADER]: secret })).toBe(
      '203.0.113.9',
    )
  })

  it.each([
    ['no secret', {}],
    ['a wrong secret', { [SECRET_HEADER]: 'guessed' }],
    ['an empty secret', { [SECRET_HEADER]: '' }],
  ])('is not what somebody with %s says', (_, headers) => {
    expect(addressOf({ [ADDRESS_HEADER]: '203.0.113.9', ...headers })).toBe(socketAddress)
  })

  it('is never taken from a header that anybody may send', () => {
    const headers = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' }
    expect(addressOf(headers)).toBe(socketAddress)
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:192.0.2.1', '192.0.2.1'], // IPv4 on a line of both kinds
  ])('of %s counts as %s', (socket, expected) => {
    expect(addressOf({}, socket)).toBe(expected)
  })
})
