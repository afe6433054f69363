import { Link } from 'react-router'

import type { LinkProps } from '../ui/link/Link.tsx'

/** A link that moves between pages of the site without loading them anew; others are plain anchors. */
export function SiteLink({ href, ...props }: LinkProps) {
  return isPage(href) ? <Link {...props} to={href} /> : <a {...props} href={href} />
}

/** The API, its files and addresses without a host of their own ("//host") are not the router's. */
function isPage(href: string): boolean {
  return /^\/(?!\/|api\/|media\/)/.test(href)
}
