import {
  isBefore,
  PPM_ONE,
  scoreQuestion,
  type ImportedStatus,
  type Instant,
  type ResolutionType,
} from '@veridact/shared/domain'

import type { QuestionState } from './question-state.ts'

/** An imported record with its history, as it is stored. */
export type ImportedFacts = {
  predictionId: string
  dataset: string
  openAt: Instant
  closeAt: Instant
  status: ImportedStatus
  outcome: 'yes' | 'no' | null
  resolvedAt: Instant | null
  /** In their order. */
  forecastsAt: readonly Instant[]
  /** The chance of Yes of each, in ppm. */
  forecastsPpm: readonly number[]
  categoryId: string | null
  authorIds: readonly string[]
  aiAssist: string
  clusterKey: string
}

const ENDINGS = {
  open: undefined,
  resolved: 'resolution',
  void: 'annul',
} as const satisfies Record<ImportedStatus, ResolutionType | undefined>

/**
 * The states of an imported record: running from its opening until its source says that it ended. Where the
 * source does not say when, it ended at the close.
 */
export function importedStates(facts: ImportedFacts): QuestionState[] {
  const { openAt, closeAt, status, outcome, resolvedAt } = facts
  const type = ENDINGS[status]
  const running = { ...commonOf(facts), since: openAt, ending: undefined, scored: undefined }
  if (!type) return [running]
  const endedAt = resolvedAt ?? closeAt
  const ended = {
    ...commonOf(facts),
    since: isBefore(endedAt, openAt) ? openAt : endedAt,
    ending: { type, outcome: outcome ?? undefined, occurredAt: resolvedAt ?? undefined },
    scored: scoredOf(facts),
  }
  return [running, ended]
}

function commonOf({ predictionId, dataset, openAt, closeAt, ...facts }: ImportedFacts) {
  const { categoryId, authorIds, aiAssist, clusterKey } = facts
  return {
    predictionId,
    dataset,
    openedAt: openAt,
    closeAt,
    categoryId,
    authorIds,
    aiAssist,
    clusterKey,
  }
}

function scoredOf(facts: ImportedFacts): QuestionState['scored'] {
  const { status, outcome: happened, openAt, closeAt, resolvedAt } = facts
  if (status !== 'resolved' || happened === null) return undefined
  const outcome = happened === 'yes' ? 0 : 1
  const history = facts.forecastsAt.map((recordedAt, index) => {
    const ppm = facts.forecastsPpm[index] ?? NaN
    return { recordedAt, probabilities: [ppm, PPM_ONE - ppm] }
  })
  const occurredAt = resolvedAt ?? undefined
  const scores = scoreQuestion({ history, openAt, closeAt, occurredAt, outcome })
  return scores && { scores, isBinary: true, outcome }
}
