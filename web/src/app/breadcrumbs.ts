import type { JsonLdNode } from './JsonLd.tsx'

/** The way from the front page to a page, for search engines; pages do not show it. */
export function breadcrumbs(
  origin: string,
  steps: readonly { name: string; path: string }[],
): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  }
}
