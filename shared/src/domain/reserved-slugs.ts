/** The first parts of the addresses that the site, the API and the admin answer themselves. */
const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'articles',
  'assets',
  'authors',
  'categories',
  'healthz',
  'media',
  'predictions',
  'preview',
  'track-record',
  'verify',
])

/** Whether a page of standing text with this slug would be hidden by something else at its address. */
export function isReservedSlug(slug: string): boolean {
  // the site's routes take either case
  return RESERVED_SLUGS.has(slug.toLowerCase())
}
