import type { ReactNode } from 'react'

/** A link to the public site, in a tab of its own: what is being edited stays. */
export function SiteLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="site-link" href={href} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
