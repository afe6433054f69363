import type { AiAssist } from '@veridact/shared/contract'

/** Which questions figures are over. */
export type RecordFilter = {
  /** An imported set, or `OWN_RECORD`. */
  dataset: string
  categoryId?: string | undefined
  authorId?: string | undefined
  aiAssist?: AiAssist | undefined
  /** Effective close at or after this. */
  from?: string | undefined
  /** Effective close before this. */
  to?: string | undefined
  /** Also questions with scores whose scheduled close is to come. */
  isImmatureIncluded: boolean
  /** As the record stood then; maturity is judged at it too. */
  asOf?: string | undefined
}

/** The questions of a filter as rows of `scores`, and what their buckets follow from at `$8`. */
export const CHOSEN = `
  SELECT scores.*, n IS NULL AS is_unscored, close_at > $8::timestamptz AS is_to_close
  FROM scores
  WHERE dataset = $1
    AND ($2::text IS NULL OR category_id = $2)
    AND ($3::text IS NULL OR $3 = ANY (author_ids))
    AND ($4::text IS NULL OR ai_assist = $4)
    AND ($5::timestamptz IS NULL OR effective_close >= $5)
    AND ($6::timestamptz IS NULL OR effective_close < $6)
    AND opened_at <= $8
    AND CASE WHEN $7::timestamptz IS NULL THEN until = 'infinity' ELSE since <= $7 AND until > $7 END`

/** The bucket of a chosen question (P11). The query form of `bucketOfState`; a test holds them together. */
export const BUCKET = `
  CASE
    WHEN ended = 'annul' THEN 'annulled'
    WHEN ended = 'ambiguous' THEN 'ambiguous'
    WHEN ended IS NOT NULL AND is_unscored THEN 'unscored'
    WHEN ended IS NOT NULL AND is_to_close THEN 'immature'
    WHEN ended IS NOT NULL THEN 'scored'
    WHEN is_to_close THEN 'open'
    ELSE 'awaiting'
  END`

/** The questions of a filter, each with its bucket. */
export const QUESTIONS = `SELECT chosen.*, ${BUCKET} AS bucket FROM (${CHOSEN}) AS chosen`

/** Those whose scores enter the figures: scored, and immature too where that is asked for. */
export const COUNTED = `
  SELECT * FROM (${CHOSEN}) AS chosen
  WHERE ended = 'resolution' AND NOT is_unscored AND (NOT is_to_close OR $9::boolean)`

/** What `CHOSEN` takes, and then `$9`; in a fixed order, so that they also name what is asked for. */
export function valuesOf(filter: RecordFilter, now: string): unknown[] {
  const { dataset, categoryId, authorId, aiAssist, from, to, isImmatureIncluded, asOf } = filter
  return [dataset, categoryId, authorId, aiAssist, from, to, asOf, asOf ?? now, isImmatureIncluded]
}
