import type { Waiting } from './find-waiting.ts'

type Args = { waiting: Waiting; canWrite: boolean; canModerate: boolean; canResolve: boolean }

/** A line of the list of what waits, and the list in the admin that it leads to. */
export type WaitingItem = { text: string; path: string }

/** What waits and may be done by this member of staff, in words. */
export function waitingItems({ waiting, canWrite, canModerate, canResolve }: Args): WaitingItem[] {
  const { comments, draftArticles, draftPredictions, awaiting, proposed, scheduled, failed } =
    waiting
  return [
    ...(canWrite ? failed : []).map(({ id, title }) => ({
      text: `“${title}” could not be published when it was due`,
      path: `articles/${id}`,
    })),
    ...item(canModerate ? comments : 0, {
      one: 'One comment waits for a moderator',
      many: 'comments wait for a moderator',
      path: 'comments',
    }),
    ...item(canResolve ? awaiting : 0, {
      one: 'One prediction awaits an outcome',
      many: 'predictions await an outcome',
      path: 'predictions?show=awaiting',
    }),
    ...item(canResolve ? proposed : 0, {
      one: 'One outcome is to be confirmed',
      many: 'outcomes are to be confirmed',
      path: 'predictions?show=proposed',
    }),
    ...item(canWrite ? draftArticles : 0, {
      one: 'One draft article',
      many: 'draft articles',
      path: 'articles?where[or][0][and][0][_status][equals]=draft',
    }),
    ...item(canWrite ? draftPredictions : 0, {
      one: 'One draft prediction',
      many: 'draft predictions',
      path: 'predictions?show=draft',
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
