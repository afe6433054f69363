import {
  APIError,
  Forbidden,
  type Endpoint,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { nobody } from './nobody.ts'
import { staff } from './staff.ts'

/** What a person who is not signed in needs: to sign in, and to see whether the process lives. */
const OPEN = new Set([
  'post /users/login',
  'post /users/logout',
  'post /users/refresh-token',
  'get /users/me',
  'get /health',
  'get /og',
])

const BODY_BYTES_MAX = 12 * 1024 * 1024

/**
 * Payload's REST is for staff: every route of every collection and global, Payload's own included, but
 * those in `OPEN`. Done to the finished configuration, for some collections are added after plugins ran.
 */
export function staffOnlyRest(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, endpoints } of [...config.collections, ...config.globals]) {
    guardAll(endpoints, `/${slug}`)
  }
  guardAll(config.endpoints, '')
  for (const collection of config.collections) {
    // added by Payload itself, open to whoever is signed in; the admin makes locks past access control
    if (collection.slug === 'payload-locked-documents') {
      Object.assign(collection.access, {
        create: nobody,
        read: staff,
        update: staff,
        delete: staff,
      })
    }
  }
  return config
}

/** In place, but with new endpoints: collections share Payload's. */
function guardAll(endpoints: Endpoint[] | Omit<Endpoint, 'root'>[] | false, base: string): void {
  if (!endpoints) return
  endpoints.forEach((endpoint, index) => {
    endpoints[index] = { ...endpoint, handler: guard(endpoint, base) }
  })
}

function guard({ handler, method, path }: Endpoint, base: string): Endpoint['handler'] {
  const isOpen = OPEN.has(`${method} ${base}${path}`)
  return (req) => {
    if (!isOpen && !staff({ req })) throw new Forbidden(req.t)
    refuseLargeBody(req)
    return handler(req)
  }
}

function refuseLargeBody(req: PayloadRequest): void {
  if (Number(req.headers.get('content-length') ?? 0) <= BODY_BYTES_MAX) return
  throw new APIError('The request is larger than 12 MB.', 413, null, true)
}
