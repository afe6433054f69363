import type { Instant } from './instant.ts'
import { isBefore } from './instant.ts'

/** Where a prediction stands. */
export type PredictionState = 'draft' | 'open' | 'awaiting' | 'resolved' | 'annulled' | 'ambiguous'

/** The kind of entry that ended a prediction. */
export type ResolutionType = 'resolution' | 'annul' | 'ambiguous'

/** How an imported record's source says that it stands; `void` is our annulled. */
export type ImportedStatus = 'open' | 'resolved' | 'void'

/** All that the state of a prediction follows from. */
export type PredictionFacts = {
  now: Instant
  /** When it went on the record; absent for a draft. */
  openAt?: Instant | null | undefined
  /** The scheduled close; only a draft may lack it. */
  closeAt?: Instant | null | undefined
  /** An imported record's status, which only its source decides. */
  imported?: { status: ImportedStatus } | null | undefined
  /** The newest entry that ended it, if one has. */
  resolution?: { type: ResolutionType } | null | undefined
}

const ENDED = {
  resolution: 'resolved',
  annul: 'annulled',
  ambiguous: 'ambiguous',
} as const satisfies Record<ResolutionType, PredictionState>

const IMPORTED_ENDED = {
  open: undefined,
  resolved: 'resolved',
  void: 'annulled',
} as const satisfies Record<ImportedStatus, PredictionState | undefined>

/**
 * The state of a prediction: a draft until it is on the record, then open until its scheduled close,
 * then awaiting an outcome, until an entry or an imported record's status ends it at any time after the
 * opening. It is computed here and stored nowhere.
 *
 * @throws {RangeError} when an instant is unreadable, or a prediction on the record has no close.
 */
export function predictionState({
  now,
  openAt,
  closeAt,
  imported,
  resolution,
}: PredictionFacts): PredictionState {
  if (!openAt || isBefore(now, openAt)) return 'draft'
  if (!closeAt) throw new RangeError(`The prediction opened at ${openAt} has no close.`)

  const ended = resolution ? ENDED[resolution.type] : imported && IMPORTED_ENDED[imported.status]
  return ended ?? (isBefore(now, closeAt) ? 'open' : 'awaiting')
}
