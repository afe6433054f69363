import { endpoints, type Endpoint, type EndpointName } from '@veridact/shared/contract'
import type { Payload } from 'payload'

import { createContext, type Context } from './context.ts'
import { handlers, tables } from './handlers.ts'
import type { AnswerCache } from './http/answer-cache.ts'
import { createAnswer } from './http/answer.ts'
import { CORS_HEADERS } from './http/headers.ts'
import { parseBody, parseHeaders, parseParams, parseQuery } from './http/parse-request.ts'
import { readJson } from './http/read-json.ts'
import { respond, respondOnce, respondTable } from './http/respond.ts'

/** What every endpoint is served with. */
export type Services = {
  payload: Payload
  cache: AnswerCache
  /** Counts what a client writes, and throws when it is too much. */
  countWrite: (client: string) => Promise<void>
}

/** A request as the router hands it over. */
export type Incoming = { request: Request; params: Record<string, string>; client: string }

type Handle = (input: unknown, context: Context) => Promise<unknown>
type Tabulate = (input: unknown, context: Context) => Promise<AsyncIterable<string>>

/** How one endpoint of the table answers: its input is parsed, its handler asked, its rule of keeping held. */
export function serveEndpoint(name: EndpointName, services: Services) {
  const endpoint: Endpoint = endpoints[name]
  // each handler gets the input that its own row of the table has parsed
  const handle = handlers[name] as Handle
  const serve = endpoint.cache === 'revalidate' ? serveKept : serveOnce
  return (incoming: Incoming) => serve({ name, endpoint, handle, services, incoming })
}

type Serving = {
  name: EndpointName
  endpoint: Endpoint
  handle: Handle
  services: Services
  incoming: Incoming
}

/** The same answer for everybody who asks the same, whatever the order of the parameters. */
async function serveKept({ name, endpoint, handle, services, incoming }: Serving) {
  const { request } = incoming
  const params = parseParams(endpoint, incoming.params)
  const query = parseQuery(endpoint, new URL(request.url).searchParams)
  const table = tables[name] as Tabulate | undefined
  if (table && isCsv(query)) {
    const lines = await table({ params, query }, await createContext(services.payload))
    return respondTable(lines, fileName(endpoint.path, incoming.params))
  }
  const key = JSON.stringify([name, params, query])
  const answer = await services.cache.get(key, async () => {
    const context = await createContext(services.payload)
    return createAnswer(await handle({ params, query, headers: {}, body: null }, context))
  })
  return respond(request, answer)
}

/** "predictions-pilots-strike.csv" */
function fileName(path: string, params: Record<string, string>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  return `${filled.slice(1).replaceAll('/', '-')}.csv`
}

function isCsv(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'format' in query && query.format === 'csv'
}

async function serveOnce({ endpoint, handle, services, incoming }: Serving) {
  const { request, client } = incoming
  const input = {
    params: parseParams(endpoint, incoming.params),
    query: parseQuery(endpoint, new URL(request.url).searchParams),
    headers: parseHeaders(endpoint, request.headers),
    body: endpoint.body && parseBody(endpoint.body, await readJson(request)),
  }
  if (endpoint.method === 'POST') await services.countWrite(client)
  const context = await createContext(services.payload)
  // the site's own pages read what became of a comment; what is not published is for its server alone
  const headers = endpoint.method === 'POST' ? CORS_HEADERS : {}
  return respondOnce(await handle(input, context), endpoint.status, headers)
}
