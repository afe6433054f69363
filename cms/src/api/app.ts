import {
  endpoints,
  exportedFiles,
  type EndpointName,
  type ExportedFileName,
} from '@veridact/shared/contract'
import { Hono, type Context as HonoContext } from 'hono'
import type { Payload } from 'payload'

import { files } from './exported-files.ts'
import { serveHealth } from './health.ts'
import { AnswerCache } from './http/answer-cache.ts'
import { clientAddress } from './http/client-address.ts'
import { toFailure } from './http/failures.ts'
import { PREFLIGHT_HEADERS, SECURITY_HEADERS } from './http/headers.ts'
import { log as logToStdout, type Log } from './http/log.ts'
import { serveMedia } from './http/media.ts'
import { Moved } from './http/moved.ts'
import { allowOwnPages } from './http/own-pages.ts'
import { ApiProblem, notFound } from './http/problem.ts'
import { createRateLimit, type RateLimit } from './http/rate-limit.ts'
import { parseParams, parseQuery } from './http/parse-request.ts'
import { respondLines, respondMoved, respondProblem, type Lines } from './http/respond.ts'
import { serveEndpoint, type Services } from './serve-endpoint.ts'

const BASE_PATH = '/api/v1'

/** A reader writes one comment at a time; a household may be many readers. */
const COMMENT_LIMIT: RateLimit = { requests: 10, seconds: 60 }

export type AppOptions = {
  payload: Payload
  /** The folder of the uploads. */
  mediaDir: string
  /** By which the site's server shows that a reader's address comes from it. */
  internalSecret: string
  /** Where the pages stand that may send comments. */
  siteUrl: string
  /** Keeps nothing until it is told that changes are heard of. */
  cache?: AnswerCache
  commentLimit?: RateLimit
  log?: Log
}

/** The API's process as a function of requests: the contract's endpoints, the uploads, the health check. */
export function createApp({
  payload,
  mediaDir,
  internalSecret,
  siteUrl,
  cache = new AnswerCache(),
  commentLimit = COMMENT_LIMIT,
  log = logToStdout,
}: AppOptions): Hono {
  const app = new Hono()
  const services = { payload, cache, countWrite: createRateLimit(commentLimit) }
  app.options('*', allowOwnPages(siteUrl))
  registerEndpoints(app, { services, internalSecret })
  registerFiles(app, payload)
  register(app, '/healthz', { GET: () => serveHealth(payload) })
  register(app, '/media/:name{.+}', {
    GET: (c) => serveMedia(c.req.raw, { folder: mediaDir, name: c.req.param('name') ?? '' }),
  })
  app.notFound(() => respondProblem(notFound()))
  app.onError((error, c) => {
    if (error instanceof Moved) return respondMoved(error)
    if (error instanceof ApiProblem) return respondProblem(error)
    log('error', `${c.req.method} ${c.req.path} failed`, { error })
    return respondProblem(toFailure(error))
  })
  return app
}

type Serve = (c: HonoContext) => Promise<Response>
type Method = 'GET' | 'POST'

function registerEndpoints(
  app: Hono,
  { services, internalSecret }: { services: Services; internalSecret: string },
): void {
  const byPath = Map.groupBy(
    // the names of the table, which `keys` widens to text
    Object.keys(endpoints) as EndpointName[],
    (name) => BASE_PATH + endpoints[name].path.replace(/\{(\w+)\}/g, ':$1'),
  )
  for (const [path, names] of byPath) {
    const methods = names.map((name): [Method, Serve] => {
      const serve = serveEndpoint(name, services)
      return [
        endpoints[name].method,
        (c) =>
          serve({
            request: c.req.raw,
            params: c.req.param(),
            client: clientAddress({
              headers: c.req.raw.headers,
              socketAddress: socketAddress(c),
              secret: internalSecret,
            }),
          }),
      ]
    })
    register(app, path, Object.fromEntries(methods))
  }
}

function registerFiles(app: Hono, payload: Payload): void {
  // the names of the table, which `keys` widens to text
  for (const name of Object.keys(exportedFiles) as ExportedFileName[]) {
    const file = exportedFiles[name]
    // a parameter before a full stop: the router takes both together
    const path = BASE_PATH + file.path.replace(/\{(\w+)\}\.ndjson/, ':$1{[^/]+\\.ndjson}')
    // each finder gets the parameters that its own row of the table has parsed
    const find = files[name] as (from: Payload, params: unknown) => Promise<() => Promise<Lines>>
    register(app, path, {
      GET: async (c) => {
        const given = Object.entries(c.req.param())
        const named = given.map(([param, value]) => [param, value.replace(/\.ndjson$/, '')])
        parseQuery(file, new URL(c.req.url).searchParams)
        const write = await find(payload, parseParams(file, Object.fromEntries(named)))
        // who asks for the headers reads nothing, and would leave open what is read from
        return respondLines(c.req.method === 'HEAD' ? [] : await write())
      },
    })
  }
}

/** A path with all its methods; any other is refused by naming these. */
function register(app: Hono, path: string, methods: { [Key in Method]?: Serve }): void {
  for (const [method, serve] of Object.entries(methods)) app.on(method, path, serve)
  const allow = ['GET', 'HEAD', ...('POST' in methods ? ['POST'] : []), 'OPTIONS'].join(', ')
  app.options(path, () => {
    const headers = { ...SECURITY_HEADERS, ...PREFLIGHT_HEADERS, allow }
    return new Response(null, { status: 204, headers })
  })
  app.all(path, (c) => {
    const detail = `${c.req.method} is not accepted here; accepted are ${allow}.`
    return respondProblem(new ApiProblem({ status: 405, detail, headers: { allow } }))
  })
}

/** Node's end of the line; there is none when the app is called in the same process. */
function socketAddress({ env }: HonoContext): string {
  return env?.incoming?.socket?.remoteAddress ?? 'unknown'
}
