import type { Payload } from 'payload'

import { QUESTIONS, valuesOf, type RecordFilter } from './record-filter.ts'

const PAGE = 1_000

/** A published question with its scores, one value a column; the columns are those of the CSV table. */
export type QuestionRow = Record<(typeof QUESTION_COLUMNS)[number], string | number | null>

/** How each column of the table follows from `QUESTIONS`, joined with the documents. */
const COLUMNS = {
  id: 'prediction_id',
  slug: 'slug',
  question: 'question',
  type: 'type::text',
  dataset: `nullif(dataset, '')`,
  sourceId: 'imported_source_id',
  category: '(SELECT slug FROM categories WHERE id::text = scored.category_id)',
  authors: `(SELECT string_agg(slug, ' ' ORDER BY slug) FROM authors
    WHERE cardinality(author_ids) > 0 AND id::text = ANY (author_ids))`,
  aiAssist: 'scored.ai_assist',
  cluster: 'scored.cluster_key',
  bucket: 'bucket',
  isCounted: `(bucket = 'scored' OR (bucket = 'immature' AND $9::boolean))::int`,
  openAt: 'ledger.instant(opened_at)',
  closeAt: 'ledger.instant(scored.close_at)',
  effectiveClose: 'ledger.instant(effective_close)',
  outcome: 'outcome',
  openingProbability: 'opening_ppm / 1e6::float8',
  closingProbability: 'closing_ppm / 1e6::float8',
  halfBrierOpening: 'opening',
  halfBrierClosing: 'closing',
  halfBrierTimeAverage: 'time_average',
  halfBrierDailyAverage: 'daily_average',
  halfBrierReference: 'reference',
  timeWeightedImprovement: 'CASE WHEN improvement_n = 1 THEN improvement END',
  logScoreOpening: 'log_opening',
  logScoreClosing: 'log_closing',
  isClipped: 'clipped',
  baselineScoreOpening: 'baseline_opening',
  baselineScoreClosing: 'baseline_closing',
  baselineScoreTimeAverage: 'CASE WHEN baseline_time_average_n = 1 THEN baseline_time_average END',
} as const

/** The names of the columns, in their order. */
export const QUESTION_COLUMNS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[] // its keys

const SELECTED = Object.entries(COLUMNS).map(([name, sql]) => `${sql} AS "${name}"`)

/** Every published question of a filter, in the order in which they opened, some at a time. */
export async function* listQuestions(
  { db }: Pick<Payload, 'db'>,
  { filter, now }: { filter: RecordFilter; now: string },
): AsyncGenerator<QuestionRow[]> {
  let [openAt, id] = ['-infinity', '']
  for (;;) {
    const { rows } = await db.pool.query<QuestionRow>(
      `SELECT ${SELECTED.join()}
       FROM (
         SELECT * FROM (${QUESTIONS}) AS question
         WHERE (opened_at, prediction_id) > ($10::timestamptz, $11)
         ORDER BY opened_at, prediction_id LIMIT ${PAGE}
       ) AS scored
       JOIN predictions ON predictions.id = prediction_id::uuid
       ORDER BY opened_at, prediction_id`,
      [...valuesOf(filter, now), openAt, id],
    )
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last) return
    ;[openAt, id] = [String(last.openAt), String(last.id)]
  }
}
