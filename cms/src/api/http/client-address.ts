import { createHash, timingSafeEqual } from 'node:crypto'
import { isIPv6 } from 'node:net'

import { ADDRESS_HEADER, SECRET_HEADER } from '@veridact/shared/contract'

type Sent = { headers: Headers; socketAddress: string; secret: string }

/**
 * Where a request comes from, as far as limits go: what the site's server says if it knows the secret,
 * otherwise who is at the other end of the line. Of IPv6 only the network counts: a household has
 * billions of addresses in it.
 */
export function clientAddress({ headers, socketAddress, secret }: Sent): string {
  const isVouchedFor = isEqual(headers.get(SECRET_HEADER) ?? '', secret)
  const address = (isVouchedFor && headers.get(ADDRESS_HEADER)) || socketAddress
  return networkOf(address.replace(/^::ffff:(?=\d+\.)/i, ''))
}

function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? []
  const start = head.split(':').filter(Boolean)
  const end = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0')
  const groups = [...start, ...zeros, ...end].map((group) => group.replace(/^0+(?=.)/, ''))
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** In a time that does not depend on where they differ; hashes, for lengths may differ as well. */
function isEqual(given: string, secret: string): boolean {
  const [first, second] = [given, secret].map((text) => createHash('sha256').update(text).digest())
  return first !== undefined && second !== undefined && timingSafeEqual(first, second)
}
