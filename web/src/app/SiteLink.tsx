import { Link } from 'react-router'

import type { LinkProps } from '../ui/link/Link.tsx'
import { useApiOrigin } from './api-origin.ts'

/** A link that moves between pages of the site without loading them anew; others are plain anchors. */
export function SiteLink({ href, ...props }: LinkProps) {
  const apiOrigin = useApiOrigin()
  if (isOfApi(href)) return <a {...props} href={apiOrigin + href} />
  return isPage(href) ? <Link {...props} to={href} /> : <a {...props} href={href} />
}

/** The API and its files are not the router's, and may be elsewhere. */
function isOfApi(href: string): boolean {
  return /^\/(api|media)\//.test(href)
}

/** An address without a host of its own ("//host" has one). */
function isPage(href: string): boolean {
  return /^\/(?!\/)/.test(href)
}
