/** Browsers skip controls and take a backslash for a slash: `/\evil.example` leads to another site. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const DECEPTIVE = /[\u0000-\u001f\u007f\\]/

/**
 * The address a link may have: http(s), mailto, a path of the site or a mark on the page. Anything
 * else gives `undefined`, and the link's words stay as text.
 */
export function safeHref(written: unknown): string | undefined {
  if (typeof written !== 'string' || DECEPTIVE.test(written)) return undefined
  const address = written.trim()
  if (/^(#|\/(?!\/))/.test(address)) return address
  const url = URL.parse(address)
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
}
