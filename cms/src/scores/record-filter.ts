import type { AiUse } from '@veridact/shared/contract'

/** Which questions figures are over. */
export type RecordFilter = {
  /** An imported set, or `OWN_RECORD`. */
  dataset: string
  categoryId?: string | undefined
  authorId?: string | undefined
  aiUse?: AiUse | undefined
  /** Effective close at or after this. */
  from?: string | undefined
  /** Effective close before this. */
  to?: string | undefined
  /** Also questions with scores whose scheduled close is to come. */
  isImmatureIncluded: boolean
  /** As the record stood then; maturity is judged at it too. */
  asOf?: string | undefined
}

/**
 * The questions of a filter as rows of `scores` with the bucket of each (P11) at `$8`. The query form of
 * `bucketOf` in the ledger's module; a test holds them together.
 */
export const QUESTIONS = `
  SELECT scores.*,
    CASE
      WHEN ended = 'annul' THEN 'annulled'
      WHEN ended = 'ambiguous' THEN 'ambiguous'
      WHEN ended IS NOT NULL AND n IS NULL THEN 'unscored'
      WHEN ended IS NOT NULL AND close_at > $8::timestamptz THEN 'immature'
      WHEN ended IS NOT NULL THEN 'scored'
      WHEN close_at > $8 THEN 'open'
      ELSE 'awaiting'
    END AS bucket
  FROM scores
  WHERE dataset = $1
    AND ($2::text IS NULL OR category_id = $2)
    AND ($3::text IS NULL OR $3 = ANY (author_ids))
    AND ($4::text IS NULL OR ai_use = $4)
    AND ($5::timestamptz IS NULL OR effective_close >= $5)
    AND ($6::timestamptz IS NULL OR effective_close < $6)
    AND opened_at <= $8
    AND CASE WHEN $7::timestamptz IS NULL THEN until = 'infinity' ELSE since <= $7 AND until > $7 END`

/** Those of them whose scores enter the figures. */
export const COUNTED = `
  SELECT * FROM (${QUESTIONS}) AS question
  WHERE bucket = 'scored' OR (bucket = 'immature' AND $9::boolean)`

/** What `QUESTIONS` takes, and then `$9`. */
export function valuesOf(filter: RecordFilter, now: string): unknown[] {
  const { dataset, categoryId, authorId, aiUse, from, to, isImmatureIncluded, asOf } = filter
  return [dataset, categoryId, authorId, aiUse, from, to, asOf, asOf ?? now, isImmatureIncluded]
}

/** The parts of a filter in a fixed order: the same parts, the same figures. */
export function partsOf(filter: RecordFilter): unknown[] {
  const { dataset, categoryId, authorId, aiUse, from, to, isImmatureIncluded, asOf } = filter
  return [dataset, categoryId, authorId, aiUse, from, to, isImmatureIncluded, asOf]
}
