import {
  effectiveClose,
  isMature,
  SUM_NAMES,
  sumsOfQuestion,
  type ResolutionType,
  type ScoredQuestion,
  type ScoreSums,
} from '@veridact/shared/domain'
import type { Bucket } from '@veridact/shared/ledger'

/** The newsroom's own record among the sets. */
export const OWN_RECORD = ''

/** A published question as the record had it from an instant on, until something changed. */
export type QuestionState = {
  predictionId: string
  /** The imported set, or `OWN_RECORD`. */
  dataset: string
  since: string
  openedAt: string
  closeAt: string
  /** Absent while it runs; `outcome` is the id of the option that happened. */
  ending:
    | { type: ResolutionType; outcome: string | undefined; occurredAt: string | undefined }
    | undefined
  /** Absent without an outcome, or without a forecast that counts. */
  scored: ScoredQuestion | undefined
  categoryId: string | null
  authorIds: readonly string[]
  aiAssist: string
  clusterKey: string
}

/** The bucket of a question at an instant (P11); in SQL it is `BUCKET`. */
export function bucketOfState({ ending, scored, closeAt }: QuestionState, now: string): Bucket {
  if (!ending) return isMature({ closeAt, now }) ? 'awaiting' : 'open'
  if (ending.type === 'annul') return 'annulled'
  if (ending.type === 'ambiguous') return 'ambiguous'
  if (!scored) return 'unscored'
  return isMature({ closeAt, now }) ? 'scored' : 'immature'
}

/** The column of `scores` that holds each sum. */
export const SUM_COLUMNS = Object.fromEntries(
  SUM_NAMES.map((name) => [name, name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)]),
) as Record<keyof ScoreSums, string> // one for each name

/** The states of one question, oldest first, as rows of `scores`: each ends where the next begins. */
export function toRows(states: readonly QuestionState[]): object[] {
  return states
    .map((state, index) => ({ state, until: states[index + 1]?.since ?? 'infinity' }))
    .filter(({ state, until }) => state.since !== until)
    .map(({ state, until }) => toRow(state, until))
}

function toRow(state: QuestionState, until: string): object {
  const { closeAt, ending, scored } = state
  return {
    prediction_id: state.predictionId,
    dataset: state.dataset,
    since: state.since,
    until,
    opened_at: state.openedAt,
    close_at: closeAt,
    effective_close: effectiveClose({ closeAt, occurredAt: ending?.occurredAt }),
    ended: ending?.type,
    outcome: ending?.outcome,
    category_id: state.categoryId,
    author_ids: state.authorIds,
    ai_assist: state.aiAssist,
    cluster_key: state.clusterKey,
    ...(scored && scoreColumns(scored)),
  }
}

function scoreColumns(scored: ScoredQuestion): object {
  const { opening, closing } = scored.scores.probabilities
  const sums = sumsOfQuestion(scored)
  return {
    ...(scored.isBinary && { opening_ppm: opening[0], closing_ppm: closing[0] }),
    ...Object.fromEntries(SUM_NAMES.map((name) => [SUM_COLUMNS[name], sums[name]])),
  }
}
