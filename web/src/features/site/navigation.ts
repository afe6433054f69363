import type { Site } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import type { FooterColumn } from '../../ui/footer/Footer.tsx'
import type { NavLink } from '../../ui/header/nav-link.ts'

type Link = Pick<NavLink, 'href' | 'label' | 'hasStrokes'>

/** The header's links: the categories, Predictions, About, and what the editors added. */
export function headerLinks(site: Pick<Site, 'categories' | 'links'>, section: string): NavLink[] {
  const links: Link[] = [
    ...categoryLinks(site),
    { href: paths.predictions(), label: 'Predictions', hasStrokes: true },
    { href: paths.page('about'), label: 'About' },
    ...site.links,
  ]
  return links.map((link) => ({ ...link, isCurrent: isWithin(section, link.href) }))
}

export function footerColumns(site: Pick<Site, 'categories' | 'pages'>): FooterColumn[] {
  return [
    { heading: 'Coverage', links: categoryLinks(site) },
    {
      heading: 'The record',
      links: [
        { href: paths.predictions(), label: 'Predictions' },
        { href: paths.trackRecord(), label: 'Track record' },
        { href: paths.verify(), label: 'Verify the chain' },
      ],
    },
    {
      heading: 'Company',
      links: site.pages.map(({ slug, title }) => ({ href: paths.page(slug), label: title })),
    },
  ]
}

function categoryLinks({ categories }: Pick<Site, 'categories'>): Link[] {
  return categories.map(({ slug, name }) => ({ href: paths.category(slug), label: name }))
}

function isWithin(section: string, href: string): boolean {
  return section === href || section.startsWith(`${href}/`)
}
