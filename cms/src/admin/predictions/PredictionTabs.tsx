import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'

import { listProposed } from '../../ledger/proposals.ts'
import type { Shown } from './shown-predictions.ts'
import { awaitingOutcome, SHOWN, shownOf } from './shown-predictions.ts'

const TABS: Record<Shown, string> = {
  all: 'All',
  draft: 'Drafts',
  awaiting: 'Awaiting an outcome',
  proposed: 'To be confirmed',
}

/** Over the list of predictions: which are shown, and how many wait for a resolver. */
export async function PredictionTabs({ payload, searchParams }: BeforeListTableServerProps) {
  const shown = shownOf(searchParams)
  const [{ totalDocs: awaiting }, proposed] = await Promise.all([
    payload.count({ collection: 'predictions', where: awaitingOutcome(new Date().toISOString()) }),
    listProposed(payload.db.drizzle),
  ])
  const counts: Partial<Record<Shown, number>> = { awaiting, proposed: proposed.length }
  return (
    <nav className="list-tabs" aria-label="Which predictions">
      {SHOWN.map((tab) => (
        <Link
          key={tab}
          href={`${payload.config.routes.admin}/collections/predictions?show=${tab}`}
          aria-current={tab === shown ? 'page' : undefined}
        >
          {TABS[tab]} {counts[tab]}
        </Link>
      ))}
    </nav>
  )
}
