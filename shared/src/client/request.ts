import type { Route } from '../contract/routes.ts'

/** One call of a method, before its types are lost. */
export type Call = {
  root: string
  route: Route
  input: Readonly<Record<string, unknown>>
  options: { signal?: AbortSignal | undefined; headers?: Record<string, string | undefined> }
}

/**
 * What is sent for a call: the path takes the input it names, the rest goes into the query of a GET
 * and into the body of a POST. What is `undefined` is left out.
 */
export function toRequest({ root, route, input, options }: Call) {
  const { path, rest } = fillPath(route.path, input)
  const headers = new Headers({ accept: 'application/json' })
  for (const [name, value] of given(options.headers ?? {})) headers.set(name, value)
  const init = {
    method: route.method,
    headers,
    ...(options.signal && { signal: options.signal }),
  }
  if (route.method === 'GET') return { url: `${root}${path}${toQuery(rest)}`, init }
  headers.set('content-type', 'application/json')
  return { url: `${root}${path}`, init: { ...init, body: JSON.stringify(rest) } }
}

function fillPath(template: string, input: Call['input']) {
  const rest = { ...input }
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete rest[name]
    return encodeURIComponent(String(input[name]))
  })
  return { path, rest }
}

function toQuery(input: Call['input']): string {
  const query = new URLSearchParams(given(input)).toString()
  return query && `?${query}`
}

function given(values: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)])
}
