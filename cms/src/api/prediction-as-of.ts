import { STEPS_MAX } from '@veridact/shared/contract'
import { isBefore, shownForecasts, type Instant } from '@veridact/shared/domain'
import type { Entry } from '@veridact/shared/ledger'

import { windowOf } from '../ledger/forecast-window.ts'
import type { RecordedForecast } from '../ledger/forecasts.ts'
import { endingOf, type RecordedEnding } from '../ledger/recorded-ending.ts'
import type { Recorded, SummaryRow } from './prediction-summary.ts'
import { wordsAsOf, type Worded } from './words-as-of.ts'

/** All that is on the record of one prediction, each list oldest first. */
export type Facts<Row extends SummaryRow> = {
  row: Row
  history: readonly RecordedForecast[]
  entries: readonly Entry[]
}

/**
 * What was on the record at an instant: what was recorded later is not there, and an imported record had
 * ended once its source says that it happened.
 */
export function factsAsOf<Row extends SummaryRow & Worded>(
  { row, history, entries }: Facts<Row>,
  asOf: Instant,
): Facts<Row> {
  const isKnown = ({ recordedAt }: { recordedAt: Instant }) => !isBefore(asOf, recordedAt)
  const known = entries.filter(isKnown)
  const { seq, type, outcome, occurredAt } = newestEnding(known) ?? {}
  return {
    row: {
      ...row,
      ...wordsAsOf(row, { entries, asOf }),
      ending: { seq, type, outcome, occurredAt },
      imported: importedAsOf(row, asOf),
    },
    history: history.filter(isKnown),
    entries: known,
  }
}

/** The numbers and the ending that a summary is made from. */
export function recordedIn({ row, history, entries }: Facts<SummaryRow>): Recorded {
  const shown = shownForecasts(history, windowOf(row))
  const [opening, current] = [shown.at(0), shown.at(-1)]
  const [first, last] = [entries.at(0), entries.at(-1)]
  return {
    ...(opening && { opening }),
    ...(current && { current }),
    recent: shown.slice(-STEPS_MAX).map(({ recordedAt, probabilities }) => ({
      at: recordedAt,
      probabilities,
    })),
    ending: newestEnding(entries),
    seqRange: first && last && { first: first.seq, last: last.seq },
  }
}

function newestEnding(entries: readonly Entry[]): RecordedEnding | undefined {
  return entries.flatMap((entry) => endingOf(entry) ?? []).at(-1)
}

function importedAsOf({ closeAt, imported }: SummaryRow, asOf: Instant): SummaryRow['imported'] {
  const endedAt = imported?.resolvedAt ?? closeAt
  if (!imported?.dataset || !endedAt || !isBefore(asOf, endedAt)) return imported
  return { ...imported, status: 'open', outcome: null, resolvedAt: null }
}
