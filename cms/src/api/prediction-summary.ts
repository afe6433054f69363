import type {
  CategoryLink,
  ImportedRecord,
  Option,
  Outcome,
  PredictionSummary,
  PublicPredictionState,
  ReferenceForecast,
} from '@veridact/shared/contract'
import {
  isWebAddress,
  jeffreysInterval,
  jeffreysMean,
  predictionState,
} from '@veridact/shared/domain'

import type { SeqRange } from '../ledger/entries.ts'
import { windowOf } from '../ledger/forecast-window.ts'
import { optionsOf } from '../ledger/options.ts'
import type { RecentForecast } from '../ledger/recent-forecasts.ts'
import type { RecordedEnding } from '../ledger/recorded-ending.ts'
import type { Prediction as Stored } from '../payload-types.ts'
import { toProbability } from './parts/probability.ts'
import { moveOf, toSteps } from './prediction-steps.ts'

/** What of a prediction a summary is made from. */
export const SUMMARY_SELECT = {
  slug: true,
  type: true,
  question: true,
  options: true,
  isOrdered: true,
  category: true,
  openAt: true,
  closeAt: true,
  closeAt_tz: true,
  referenceForecast: true,
  ending: true,
  imported: true,
} as const

export type SummaryRow = Pick<Stored, 'id' | keyof typeof SUMMARY_SELECT>

/** What is on the record of a prediction beside its document. */
export type Recorded = {
  /** The numbers first given and now in force, in the order of the options. */
  opening?: { probabilities: readonly number[] }
  current?: { probabilities: readonly number[] }
  /** What it is shown with, oldest first. */
  recent?: readonly RecentForecast[]
  /** The ending that holds, of the newsroom's own. */
  ending?: RecordedEnding | undefined
  /** Its entries of the ledger; an imported record has none. */
  seqRange?: SeqRange | undefined
}

type Summarised = {
  row: SummaryRow
  now: string
  category: CategoryLink | undefined
  recorded: Recorded
}

/** A prediction on the record as lists, cards and articles show it. */
export function toSummary({ row, now, category, recorded }: Summarised): PredictionSummary {
  const { openAt, closeAt } = windowOf(row)
  const steps = toSteps(recorded.recent ?? [], { isBinary: row.type === 'binary' })
  return {
    id: row.id,
    slug: row.slug,
    type: row.type,
    question: row.question,
    category: category ?? null,
    state: stateOf(row, now),
    openAt,
    closeAt,
    timezone: row.closeAt_tz,
    isOrdered: row.isOrdered ?? false,
    options: toOptions(row, recorded),
    steps,
    moved: moveOf(steps, now),
    referenceForecast: toReference(row.referenceForecast),
    outcome: recorded.ending ? toOutcome(recorded.ending) : importedOutcome(row),
    imported: toImported(row.imported),
    seqRange: recorded.seqRange ?? null,
  }
}

function stateOf(
  { id, openAt, closeAt, ending, imported }: SummaryRow,
  now: string,
): PublicPredictionState {
  const state = predictionState({
    now,
    openAt,
    closeAt,
    resolution: ending?.type ? { type: ending.type } : null,
    imported: imported?.status ? { status: imported.status } : null,
  })
  if (state === 'draft') throw new Error(`Prediction ${id} is not on the record.`)
  return state
}

function toOptions(row: SummaryRow, { opening, current }: Recorded): Option[] {
  return optionsOf(row).map(({ id, label, isResidual }, index) => ({
    id,
    label,
    description: (row.type === 'multiple_choice' && row.options?.[index]?.description) || null,
    isResidual,
    opening: numberAt(opening, index),
    current: numberAt(current, index),
  }))
}

function numberAt(forecast: Recorded['opening'], index: number) {
  const ppm = forecast?.probabilities[index]
  return ppm === undefined ? null : toProbability(ppm)
}

function toReference(stored: Stored['referenceForecast']): ReferenceForecast {
  const { kind, referenceClass, k, n, sourceName, sourceUrl } = stored
  if (kind === 'uniform' || k == null || !n) return { kind: 'uniform' }
  return {
    kind,
    forecast: toProbability(jeffreysMean({ k, n })),
    referenceClass: referenceClass ?? '',
    k,
    n,
    interval: jeffreysInterval({ k, n }),
    source: sourceName ? { name: sourceName, url: sourceUrl || null } : null,
  }
}

/** How one of the newsroom's own ended. */
export function toOutcome(ending: RecordedEnding): Outcome & { recordedAt: string } {
  const { outcome, occurredAt, recordedAt, note, evidence, isDecidedByOne } = ending
  return {
    option: outcome,
    occurredAt,
    recordedAt,
    note,
    evidence: evidence.filter(isWebAddress),
    decidedBy: null,
    isDecidedByOne,
  }
}

/** How its source says that an imported record ended. */
function importedOutcome({ closeAt, imported }: SummaryRow): Outcome | null {
  if (imported?.status !== 'resolved' && imported?.status !== 'void') return null
  const { status, outcome, resolvedAt, sourceUrl } = imported
  const isResolved = status === 'resolved'
  return {
    option: (isResolved && outcome) || null,
    occurredAt: resolvedAt ?? (isResolved ? closeAt : null) ?? null,
    recordedAt: null,
    note: null,
    evidence: sourceUrl && isWebAddress(sourceUrl) ? [sourceUrl] : [],
    decidedBy: sourceOf(imported),
    isDecidedByOne: false,
  }
}

function toImported(imported: Stored['imported']): ImportedRecord | null {
  if (!imported?.dataset) return null
  const { dataset, sourceId, sourceUrl, licence } = imported
  return {
    dataset,
    sourceId: sourceId ?? '',
    source: sourceOf(imported),
    sourceUrl: sourceUrl && isWebAddress(sourceUrl) ? sourceUrl : null,
    licence: licence || null,
  }
}

/** Whose record it is; of a source that does not name itself, all that is known is the dataset. */
function sourceOf({ source, dataset }: NonNullable<Stored['imported']>): string {
  return source || (dataset ?? '')
}
