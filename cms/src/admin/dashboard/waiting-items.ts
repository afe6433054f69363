import type { Waiting } from './find-waiting.ts'

type Args = { waiting: Waiting; canWrite: boolean; canModerate: boolean }

/** A line of the list of what waits, and the list in the admin that it leads to. */
export type WaitingItem = { text: string; path: string }

/** What waits and may be done by this member of staff, in words. */
export function waitingItems({ waiting, canWrite, canModerate }: Args): WaitingItem[] {
  const { comments, draftArticles, draftPredictions, scheduled } = waiting
  return [
    ...item(canModerate ? comments : 0, {
      one: 'One comment waits for a moderator',
      many: 'comments wait for a moderator',
      path: 'comments',
    }),
    ...item(canWrite ? draftArticles : 0, {
      one: 'One draft article',
      many: 'draft articles',
      path: 'articles?where[or][0][and][0][_status][equals]=draft',
    }),
    ...item(canWrite ? draftPredictions : 0, {
      one: 'One draft prediction',
      many: 'draft predictions',
      path: 'predictions?where[or][0][and][0][openAt][exists]=false',
    }),
    ...item(canWrite ? scheduled : 0, {
      one: 'One publication is scheduled',
      many: 'publications are scheduled',
      path: 'articles?sort=-updatedAt',
    }),
  ]
}

type Words = { one: string; many: string; path: string }

function item(count: number, { one, many, path }: Words): WaitingItem[] {
  if (count === 0) return []
  return [{ text: count === 1 ? one : `${count} ${many}`, path }]
}
