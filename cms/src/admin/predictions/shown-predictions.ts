import type { Where } from 'payload'

/** Which predictions the list shows: those that somebody must do something about, or all. */
export type Shown = (typeof SHOWN)[number]

/** In the order of the tabs. */
export const SHOWN = ['all', 'draft', 'awaiting', 'proposed'] as const

/** Read from the list's address; without a word of it, all. */
export function shownOf(query: Readonly<Record<string, unknown>> | undefined): Shown {
  return SHOWN.find((shown) => shown === query?.show) ?? 'all'
}

/** What a list needs to know besides its tab. */
type Facts = {
  /** An ISO 8601 instant. */
  now: string
  /** The ids of those whose end waits for a second person. */
  proposed: readonly string[]
}

/** The predictions that are shown, as a query; `undefined` for all. */
export function shownWhere(shown: Shown, { now, proposed }: Facts): Where | undefined {
  const wheres: Record<Shown, Where | undefined> = {
    all: undefined,
    draft: { openAt: { exists: false } },
    awaiting: awaitingOutcome(now),
    proposed: { id: { in: [...proposed] } },
  }
  return wheres[shown]
}

/** Our own predictions that have closed, and whose outcome nobody has said yet. */
export function awaitingOutcome(now: string): Where {
  return {
    and: [
      { openAt: { exists: true } },
      { closeAt: { less_than_equal: now } },
      { 'ending.type': { exists: false } },
      { 'imported.dataset': { exists: false } },
    ],
  }
}
