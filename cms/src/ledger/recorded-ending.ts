import type { ResolutionType } from '@veridact/shared/domain'
import type { Entry } from '@veridact/shared/ledger'

/** How a prediction ended, as an entry has it. */
export type RecordedEnding = {
  seq: number
  type: ResolutionType
  /** The option that happened; of a resolution only. */
  outcome: string | null
  occurredAt: string | null
  recordedAt: string
  /** How it was decided; `null` once erased. */
  note: string | null
  /** Web addresses; none once erased. */
  evidence: string[]
  isDecidedByOne: boolean
}

/** The ending that an entry records; `undefined` when it records something else. */
export function endingOf({ type, seq, recordedAt, payload, texts }: Entry) {
  if (type !== 'resolution' && type !== 'annul' && type !== 'ambiguous') return undefined
  const { outcome, occurredAt } = payload
  return {
    seq,
    type,
    outcome: typeof outcome === 'string' ? outcome : null,
    occurredAt: typeof occurredAt === 'string' ? occurredAt : null,
    recordedAt,
    note: texts.note?.text ?? null,
    evidence: texts.evidence?.text.split('\n') ?? [],
    isDecidedByOne: !('confirmedBy' in payload),
  } satisfies RecordedEnding
}
