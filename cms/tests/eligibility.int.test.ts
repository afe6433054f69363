import { sql } from '@payloadcms/db-postgres'
import {
  eligibleForecasts,
  isEligible,
  microsecondsToInstant,
  shownForecasts,
} from '@veridact/shared/domain'
import { getPayload, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { windowOf } from '../src/ledger/forecast-window.ts'
import { findBoundaryForecasts, IS_ELIGIBLE, listForecasts } from '../src/ledger/forecasts.ts'
import { findRecentForecasts } from '../src/ledger/recent-forecasts.ts'
import config from '../src/payload.config.ts'

/** Instants that are one microsecond apart: at every edge, beside it, and the same as another. */
const [before, openAt, ...later] = [0n, 1n, 2n, 3n, 4n].map(microsecondsToInstant)
const instants = [before, openAt, ...later]
const occurrences = [null, ...instants]

/** Every way to end, or not to. */
const endings = [
  {},
  ...['resolution', 'annul', 'ambiguous'].flatMap((ending_type) =>
    occurrences.map((ending_occurred_at) => ({ ending_type, ending_occurred_at })),
  ),
  ...['open', 'resolved', 'void'].flatMap((imported_status) =>
    occurrences.map((imported_resolved_at) => ({ imported_status, imported_resolved_at })),
  ),
]

/** A close at the opening, or before it, as imported records have it, too. */
const cases = instants.flatMap((close_at) => endings.map((ending) => ({ close_at, ...ending })))

/** In no order, and some at one instant. */
const history = [...instants.toReversed(), ...later]

let payload: Payload
let ids: string[]

beforeAll(async () => {
  payload = await getPayload({ config })
  const rows = cases.map((row, index) => ({ ...row, slug: `case-${index}` }))
  const { rows: written } = await payload.db.drizzle.execute<{ id: string }>(sql`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (
        slug text, close_at timestamptz,
        ending_type enum_predictions_ending_type, ending_occurred_at timestamptz,
        imported_status enum_predictions_imported_status, imported_resolved_at timestamptz)
    ), documents AS (
      INSERT INTO predictions (slug, question, open_at, close_at, ending_type, ending_occurred_at,
        imported_status, imported_resolved_at)
      SELECT slug, slug, ${openAt}::timestamptz, close_at, ending_type, ending_occurred_at,
        imported_status, imported_resolved_at FROM given
      RETURNING id, slug
    ), written AS (
      INSERT INTO imported_forecasts (prediction_id, revision, recorded_at, probabilities)
      SELECT id, revision, at, ARRAY[500000, 500000]
      FROM documents, unnest(${sql.param(history)}::timestamptz[]) WITH ORDINALITY AS forecast (at, revision)
    )
    SELECT id FROM documents ORDER BY length(slug), slug`)
  ids = written.map(({ id }) => id)
})

/** What the domain says of each case, by what the database has of it. */
async function domainSays<Answer>(
  answer: (window: ReturnType<typeof windowOf>, history: { recordedAt: string }[]) => Answer,
): Promise<Answer[]> {
  const { docs } = await payload.find({
    collection: 'predictions',
    where: { id: { in: ids } },
    limit: 0,
    depth: 0,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return Promise.all(
    ids.map(async (id) => answer(windowOf(byId.get(id)!), await listForecasts(payload, id))),
  )
}

it('P8: the query of what counts says the same as the domain, at the very edges', async () => {
  const { rows } = await payload.db.pool.query<{ id: string; counting: number[] }>(
    `SELECT predictions.id, array_agg(revision ORDER BY revision) AS counting
     FROM predictions JOIN forecasts ON prediction_id = predictions.id::text
     WHERE ${IS_ELIGIBLE} AND predictions.id = ANY ($1::uuid[]) GROUP BY predictions.id`,
    [ids],
  )
  const byId = new Map(rows.map(({ id, counting }) => [id, counting]))
  const said = ids.map((id) => byId.get(id) ?? [])
  const expected = await domainSays((window, history) =>
    history.flatMap((forecast, index) => (isEligible(forecast, window) ? [index + 1] : [])),
  )
  expect(said).toEqual(expected)
  expect(expected.flat()).not.toEqual([])
})

it('lists show the forecasts that the domain shows', async () => {
  const [recent, boundaries] = await Promise.all([
    findRecentForecasts(payload, { predictionIds: ids, count: 48 }),
    findBoundaryForecasts(payload, ids),
  ])
  const listed = ids.map((id) => ({
    recent: recent.get(id)?.map(({ at }) => at) ?? [],
    opening: boundaries.get(id)?.opening,
    current: boundaries.get(id)?.current,
  }))
  const expected = await domainSays((window, history) => {
    const shown = shownForecasts(history, window)
    return {
      recent: shown.map(({ recordedAt }) => recordedAt),
      opening: shown.at(0),
      current: shown.at(-1),
    }
  })
  expect(listed).toEqual(expected)
  const counting = await domainSays((window, history) => eligibleForecasts(history, window).length)
  const onlyShown = listed.filter(({ opening }, index) => opening && counting[index] === 0)
  expect(onlyShown).not.toEqual([])
})
