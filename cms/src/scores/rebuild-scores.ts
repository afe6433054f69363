import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { refreshStatistics } from '../database/refresh-statistics.ts'
import { getSession, inTransaction, type Session } from '../ledger/session.ts'
import { rescorePredictions } from './rescore.ts'

const BATCH = 500

/**
 * Makes every score anew from the ledger and the imported records, a batch of predictions a transaction:
 * whoever appends meanwhile waits for a batch at most, and a reader sees each prediction before or after.
 *
 * @returns how many predictions are on the record.
 */
export async function rebuildScores(payload: Payload): Promise<number> {
  let done = 0
  for (const list of [listImported, listOwn]) {
    for await (const count of rescoreAll(payload, list)) done += count
  }
  await inOneSession(payload, forgetTheRest)
  await refreshStatistics(payload)
  return done
}

/** Some predictions after a place in a list, and the place of each. */
type List = (session: Session, after: string | null) => Promise<{ id: string; place: string }[]>

/** How many were scored, and where the next ones begin. */
type Batch = { count: number; last: string }

/** Yields how many were scored in each batch. */
async function* rescoreAll(payload: Payload, list: List): AsyncGenerator<number> {
  let batch: Batch | undefined
  do {
    const place: string | null = batch?.last ?? null
    batch = await inOneSession(payload, (session) => rescoreAfter(session, { list, place }))
    yield batch?.count ?? 0
  } while (batch)
}

async function rescoreAfter(
  session: Session,
  { list, place }: { list: List; place: string | null },
): Promise<Batch | undefined> {
  const rows = await list(session, place)
  const last = rows.at(-1)?.place
  if (last === undefined) return undefined
  const ids = rows.map(({ id }) => id)
  // whoever appends an entry or imports holds the prediction's row until its scores are written
  await session.execute(sql`
    SELECT FROM predictions WHERE id = ANY (${sql.param(ids)}::uuid[]) ORDER BY id FOR NO KEY UPDATE`)
  await rescorePredictions(session, ids)
  return { count: ids.length, last }
}

const listImported: List = async (session, after) => {
  const { rows } = await session.execute<{ id: string; place: string }>(sql`
    SELECT id::text, id::text AS place FROM predictions
    WHERE imported_dataset IS NOT NULL AND (${after}::uuid IS NULL OR id > ${after}::uuid)
    ORDER BY predictions.id LIMIT ${BATCH}`)
  return rows
}

const listOwn: List = async (session, after) => {
  const { rows } = await session.execute<{ id: string; place: string }>(sql`
    SELECT prediction_id AS id, seq::text AS place FROM ledger.entries
    WHERE type = 'register' AND seq > ${after ?? '0'}::bigint ORDER BY seq LIMIT ${BATCH}`)
  return rows
}

/** Rows of predictions that are not there any more, and figures that another version of the code made. */
async function forgetTheRest(session: Session): Promise<void> {
  await session.execute(sql`
    DELETE FROM scores WHERE NOT EXISTS (
        SELECT FROM predictions WHERE id::text = prediction_id AND imported_dataset IS NOT NULL)
      AND NOT EXISTS (
        SELECT FROM ledger.entries WHERE entries.prediction_id = scores.prediction_id)`)
  await session.execute(sql`UPDATE score_sets SET version = gen_random_uuid()`)
}

async function inOneSession<Result>(
  payload: Payload,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => work(await getSession(req)))
}
