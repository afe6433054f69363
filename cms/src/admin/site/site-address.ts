/** What has a page of its own on the public site. */
export type SitePage = { collection: 'articles' | 'predictions'; slug: string }

/** Where a document stands on the public site. */
export function siteAddress(siteUrl: string, { collection, slug }: SitePage): string {
  return `${siteUrl}/${collection}/${encodeURIComponent(slug)}`
}
