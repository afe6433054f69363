import { equivalentOrigins } from '@veridact/shared/environment'
import type { MiddlewareHandler } from 'hono'

/**
 * The site's own pages may write where they stand on a host of files and the API is elsewhere: their
 * preflights are answered with what is accepted, those of other pages with reads only.
 */
export function allowOwnPages(siteUrl: string): MiddlewareHandler {
  const origins = equivalentOrigins(siteUrl)
  return async (c, next) => {
    await next()
    c.header('vary', 'Origin', { append: true })
    const allow = c.res.headers.get('allow')
    if (!allow || !origins.includes(c.req.header('origin') ?? '')) return
    c.header('access-control-allow-methods', allow)
    c.header('access-control-allow-headers', 'Content-Type, Idempotency-Key, If-None-Match')
  }
}
