import { createLocalReq, type Payload } from 'payload'

import { makeCheckpoint } from '../ledger/make-checkpoint.ts'
import { inTransaction } from '../ledger/session.ts'
import { loadSample } from '../sample/load-sample.ts'
import { createFirstAdmin, type FirstAdmin } from './first-admin.ts'
import { seedBylines } from './seed-bylines.ts'
import { seedCategories } from './seed-categories.ts'
import { seedPages } from './seed-pages.ts'
import { seedSite } from './seed-site.ts'

/**
 * Gives an empty database its categories, pages and words, and, where that is wished, the sample stories;
 * whatever is there stays. The ledger gets the checkpoint of the day.
 *
 * @returns the first admin, if there was none.
 */
export async function setUp(
  payload: Payload,
  { hasSample }: { hasSample: boolean },
): Promise<FirstAdmin | undefined> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await seedCategories(req)
    await seedBylines(req)
    await seedPages(req)
    await seedSite(req)
  })
  if (hasSample && (await isWithoutStories(payload))) await loadSample(payload, new Date())
  // also says at once when this is not the ledger's key
  await makeCheckpoint(payload)
  // last: its password is told once, and only if all else went well
  return createFirstAdmin(payload)
}

async function isWithoutStories(payload: Payload): Promise<boolean> {
  const counts = await Promise.all([
    payload.count({ collection: 'articles' }),
    payload.count({ collection: 'predictions' }),
  ])
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
