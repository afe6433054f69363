import { listNavigation } from './categories.ts'
import type { Handler } from './handler.ts'
import { listFooter } from './pages.ts'
import { summariseRecord } from './record-summary.ts'

export const getSite: Handler<'getSite'> = async (_, context) => {
  const { payload, req } = context
  const [site, categories, pages, record] = await Promise.all([
    payload.findGlobal({ slug: 'site', overrideAccess: false, depth: 0, req }),
    listNavigation(context),
    listFooter(context),
    summariseRecord(context),
  ])
  return {
    name: site.name,
    tagline: site.tagline ?? '',
    description: site.description ?? '',
    disclaimer: site.disclaimer ?? '',
    copyright: site.copyright ?? '',
    methodologyNote: site.methodologyNote ?? '',
    categories,
    links: (site.links ?? []).map(({ label, href }) => ({ label, href })),
    pages,
    record,
  }
}
