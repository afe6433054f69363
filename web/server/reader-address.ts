import type { IncomingMessage } from 'node:http'

/**
 * The address a request comes from: with no proxy of ours before the site its socket's; behind
 * `proxyHops` of them, the one that the outermost wrote down. What a reader's own `X-Forwarded-For`
 * claims stands further left and is never looked at.
 */
export function readerAddress(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & {
    socket: { remoteAddress?: string | undefined }
  },
  proxyHops: number,
): string {
  const own = socket.remoteAddress ?? ''
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const seen = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined
  return (seen || own).replace(/^::ffff:/, '')
}
