/** What has a page of its own on the public site. */
export type SitePage = { collection: SiteCollection; slug: string }

export type SiteCollection = 'articles' | 'predictions' | 'pages'

/** Where a document stands on the public site. */
export function siteAddress(siteUrl: string, { collection, slug }: SitePage): string {
  // pages of standing text have no folder of their own
  const folder = collection === 'pages' ? '' : `/${collection}`
  return `${siteUrl}${folder}/${encodeURIComponent(slug)}`
}
