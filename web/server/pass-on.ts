import { Agent, request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { Agent as AgentTls, request as requestHttps } from 'node:https'
import { pipeline } from 'node:stream/promises'

import { ADDRESS_HEADER, SECRET_HEADER } from '@veridact/shared/contract'

import { readerAddress } from './reader-address.ts'

export type PassOnOptions = { apiUrl: string; secret: string; proxyHops: number }

/** Headers of one connection, not of what is sent over it (RFC 9110, 7.6.1). */
const NOT_PASSED_ON = [
  'connection',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/** Seconds after which another try is worth it. */
export const RETRY_AFTER_SECONDS = 5

/**
 * Hands a request to the API as it came and its answer back as it comes, byte for byte and without
 * waiting for the whole of either. The API learns the reader's address, and believes it for the secret.
 */
export function passOn({ apiUrl, secret, proxyHops }: PassOnOptions) {
  const isTls = apiUrl.startsWith('https:')
  const send = isTls ? requestHttps : requestHttp
  const agent = isTls ? new AgentTls({ keepAlive: true }) : new Agent({ keepAlive: true })

  /** @param path Path and query: the request's own target may name another host. */
  return async (incoming: IncomingMessage, outgoing: ServerResponse, path: string) => {
    const upstream = send(apiUrl, {
      agent,
      path,
      method: incoming.method,
      headers: {
        ...passable(incoming.headers),
        // after the reader's own, whatever those say
        [ADDRESS_HEADER]: readerAddress(incoming, proxyHops),
        [SECRET_HEADER]: secret,
      },
    })
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) upstream.destroy()
    })
    try {
      const answer = await answerOf(upstream, incoming)
      outgoing.writeHead(answer.statusCode ?? 502, passable(answer.headers))
      await pipeline(answer, outgoing)
    } catch (error) {
      if (!outgoing.headersSent) return sayUnavailable(outgoing, error)
      // half an answer must not pass for a whole one
      outgoing.destroy()
    }
  }
}

function answerOf(
  upstream: ReturnType<typeof requestHttp>,
  incoming: IncomingMessage,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    upstream.once('response', resolve).once('error', reject)
    pipeline(incoming, upstream).catch(reject)
  })
}

function passable<Headers extends object>(headers: Headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !NOT_PASSED_ON.includes(name)),
  )
}

function sayUnavailable(outgoing: ServerResponse, error: unknown): void {
  if (outgoing.destroyed) return
  console.error('The API did not answer:', error)
  const problem = {
    type: 'about:blank',
    title: 'Service unavailable',
    status: 503,
    detail: 'The API does not answer. Try again in a few seconds.',
  }
  outgoing.writeHead(503, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': String(RETRY_AFTER_SECONDS),
  })
  outgoing.end(JSON.stringify(problem))
}
