import type { Endpoint, Endpoints, EndpointName } from '@veridact/shared/contract'
import type { z } from 'zod'

import { invalid, notFound, type FieldErrors } from './problem.ts'
import { sayIssue } from './say-issue.ts'

/** All that an endpoint takes, parsed; a handler trusts it. */
export type Input<Name extends EndpointName> = {
  params: z.output<Endpoints[Name]['params']>
  query: z.output<Endpoints[Name]['query']>
  headers: z.output<Endpoints[Name]['headers']>
  body: Endpoints[Name]['body'] extends z.ZodType ? z.output<Endpoints[Name]['body']> : null
}

type Place = 'query' | 'headers' | 'body'

/** The parts of the path; one that cannot be a slug or an id is an address with nothing there. */
export function parseParams(endpoint: Pick<Endpoint, 'params'>, params: Record<string, string>) {
  const result = endpoint.params.safeParse(params)
  if (!result.success) throw notFound()
  return result.data
}

/** The query; every parameter is known, right, and given once. */
export function parseQuery(endpoint: Pick<Endpoint, 'query'>, search: URLSearchParams) {
  const repeated = new Set([...search.keys()].filter((key) => search.getAll(key).length > 1))
  if (repeated.size > 0) {
    throw invalid(
      400,
      [...repeated].map((key) => ({ path: `query.${key}`, message: 'must be given once' })),
    )
  }
  return parse({
    place: 'query',
    schema: endpoint.query,
    value: Object.fromEntries(search),
    accepted: Object.keys(endpoint.query.shape),
  })
}

/** Of the headers, those that the endpoint knows. */
export function parseHeaders(endpoint: Endpoint, headers: Headers) {
  const names = Object.keys(endpoint.headers.shape)
  const value = Object.fromEntries(names.map((name) => [name, headers.get(name) ?? undefined]))
  return parse({ place: 'headers', schema: endpoint.headers, value, accepted: names })
}

/** The body, already JSON. */
export function parseBody(schema: z.ZodType, value: unknown) {
  return parse({ place: 'body', schema, value, accepted: [] })
}

type Parsing = {
  place: Place
  schema: z.ZodType
  value: unknown
  /** The names that this place takes, for who sent another. */
  accepted: readonly string[]
}

function parse({ place, schema, value, accepted }: Parsing): unknown {
  const result = schema.safeParse(value, { error: sayIssue })
  if (result.success) return result.data
  const errors = result.error.issues.flatMap((issue) => explain({ issue, place, accepted }))
  throw invalid(place === 'body' ? 422 : 400, withoutRepeats(errors))
}

/** A number beyond all numbers breaks two rules that say the same. */
function withoutRepeats(errors: FieldErrors): FieldErrors {
  return [...new Map(errors.map((error) => [`${error.path} ${error.message}`, error])).values()]
}

type Explained = { issue: z.core.$ZodIssue; place: Place; accepted: readonly string[] }

function explain({ issue, place, accepted }: Explained): FieldErrors {
  const path = [place, ...issue.path].join('.')
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
  const hint = accepted.length > 0 ? `accepted are ${accepted.join(', ')}` : 'it is not accepted'
  return issue.keys.map((key) => ({ path: `${path}.${key}`, message: `is unknown; ${hint}` }))
}
