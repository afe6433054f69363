/** On every answer: what is sent is data, and nobody is to take it for a page. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** On every answer but that of a preview: any page may read it. */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Location, Retry-After',
} as const

/**
 * On the answer to a preflight: reads only. `Content-Type` is not among the headers, so a page of
 * another site cannot send a comment; the site's own can (`own-pages.ts`).
 */
export const PREFLIGHT_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-max-age': '86400',
} as const

/** Kept by whoever likes, and asked for again every time: a change is seen at once. */
export const REVALIDATED = 'public, max-age=0, must-revalidate'

export const NEVER_KEPT = 'no-store'

export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable'
