import { createServer, type Server } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { readApiEnvironment } from '@veridact/shared/environment'
import { getPayload } from 'payload'

import config from '../payload.config.ts'
import { createApp } from './app.ts'
import { AnswerCache } from './http/answer-cache.ts'
import { log } from './http/log.ts'
import { listenForContent } from './listen-for-content.ts'

/** What is being answered when the process is told to stop may take this long. */
const GRACE_MS = 1_500

const environment = readApiEnvironment(process.env)
// plain lines instead of Payload's coloured ones
const logger = { options: { level: 'warn' } }
const payload = await getPayload({ config: Object.assign({}, await config, { logger }) })

const stopping = new AbortController()
const cache = new AnswerCache()
void listenForContent({
  payload,
  onChange: () => cache.drop(),
  onHearing: (isHearing) => cache.trust(isHearing),
  signal: stopping.signal,
  log,
})

const app = createApp({
  payload,
  cache,
  mediaDir: environment.MEDIA_DIR,
  internalSecret: environment.INTERNAL_SECRET,
  siteUrl: environment.SITE_URL,
})
const server = createServer(getRequestListener(app.fetch))
// without a host Node listens on IPv6 and IPv4 alike, so `localhost` and 127.0.0.1 both answer
server.listen(environment.API_PORT, () => {
  log('info', 'The API listens', { port: environment.API_PORT })
})

server.once('error', (error) => {
  log('error', 'The API cannot listen', { error })
  process.exit(1)
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void stop(server, signal))
}

/** Takes no more requests, lets those under way end, and leaves: Payload's pool would not. */
async function stop(running: Server, reason: string): Promise<void> {
  log('info', 'The API stops', { reason })
  stopping.abort()
  setTimeout(() => running.closeAllConnections(), GRACE_MS).unref()
  await new Promise((resolve) => running.close(resolve))
  process.exit(0)
}
