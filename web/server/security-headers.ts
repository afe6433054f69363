import { createHash } from 'node:crypto'

import { equivalentOrigins } from '@veridact/shared/environment'

export type SecurityOptions = {
  siteUrl: string
  cmsUrl: string
  /** The scripts that stand in the page itself, word for word. */
  inlineScripts: readonly string[]
}

/**
 * The headers of every page. Scripts are those of the build and the inline ones named here by their
 * hash; a page's data stands in it as JSON, which is no script. Only the admin may frame a page, and
 * only a preview.
 */
export function securityHeaders({ siteUrl, cmsUrl, inlineScripts }: SecurityOptions) {
  const isSecure = siteUrl.startsWith('https:')
  const always = {
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isSecure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
  const policy = (frameAncestors: string) =>
    [
      "default-src 'self'",
      ["script-src 'self'", ...inlineScripts.map(hashSource)].join(' '),
      "style-src 'self'",
      // the focal point of a picture, the colour of a category
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      `frame-ancestors ${frameAncestors}`,
      ...(isSecure ? ['upgrade-insecure-requests'] : []),
    ].join('; ')

  const page = {
    ...always,
    'content-security-policy': policy("'self'"),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'SAMEORIGIN',
  }
  const preview = {
    ...always,
    'content-security-policy': policy(equivalentOrigins(cmsUrl).join(' ')),
    // the address holds a token
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  }
  return { page, preview }
}

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
