import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'

import { ModerateSelection } from './ModerateSelection.tsx'
import type { Shown } from './shown-comments.ts'
import { shownOf } from './shown-comments.ts'

const TABS: Record<Shown, string> = {
  pending: 'Waiting',
  approved: 'Approved',
  rejected: 'Refused',
  spam: 'Spam',
  removed: 'Removed',
  all: 'All',
}

/** Over the list of comments: what is shown, what waits first, and the actions on a selection. */
export async function CommentTabs({ payload, searchParams }: BeforeListTableServerProps) {
  const shown = shownOf(searchParams)
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { status: { equals: 'pending' } },
  })
  return (
    <>
      <nav className="list-tabs" aria-label="Which comments">
        {(Object.keys(TABS) as Shown[]).map((tab) => (
          <Link
            key={tab}
            href={`${payload.config.routes.admin}/collections/comments?show=${tab}`}
            aria-current={tab === shown ? 'page' : undefined}
          >
            {TABS[tab]}
            {tab === 'pending' && ` ${totalDocs}`}
          </Link>
        ))}
      </nav>
      <ModerateSelection shown={shown} />
    </>
  )
}
