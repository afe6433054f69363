import type {
  CategoryLink,
  ImportedRecord,
  Option,
  Outcome,
  PredictionSummary,
  PublicPredictionState,
  ReferenceForecast,
} from '@veridact/shared/contract'
import { isWebAddress, jeffreysMean, predictionState } from '@veridact/shared/domain'

import { optionsOf } from '../ledger/options.ts'
import type { Prediction as Stored } from '../payload-types.ts'
import { toProbability } from './parts/probability.ts'

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
  imported: true,
} as const

export type SummaryRow = Pick<Stored, 'id' | keyof typeof SUMMARY_SELECT>

/** The numbers first given and now in force, in the order of the options. */
export type Numbers = {
  opening?: { probabilities: readonly number[] }
  current?: { probabilities: readonly number[] }
}

type Summarised = {
  row: SummaryRow
  now: string
  category: CategoryLink | undefined
  numbers: Numbers
}

/** A prediction on the record as lists, cards and articles show it. */
export function toSummary({ row, now, category, numbers }: Summarised): PredictionSummary {
  const { openAt, closeAt } = timesOf(row)
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
    options: toOptions(row, numbers),
    referenceForecast: toReference(row.referenceForecast),
    outcome: toOutcome(row),
    imported: toImported(row.imported),
  }
}

/** When it opened and closes; both are there once it is on the record. */
export function timesOf({ id, openAt, closeAt }: Pick<SummaryRow, 'id' | 'openAt' | 'closeAt'>) {
  if (!openAt || !closeAt) throw new Error(`Prediction ${id} is not on the record.`)
  return { openAt, closeAt }
}

function stateOf(
  { id, openAt, closeAt, imported }: SummaryRow,
  now: string,
): PublicPredictionState {
  const status = imported?.status
  const state = predictionState({ now, openAt, closeAt, imported: status ? { status } : null })
  if (state === 'draft') throw new Error(`Prediction ${id} is not on the record.`)
  return state
}

function toOptions(row: SummaryRow, { opening, current }: Numbers): Option[] {
  return optionsOf(row).map(({ id, label, isResidual }, index) => ({
    id,
    label,
    description: (row.type === 'multiple_choice' && row.options?.[index]?.description) || null,
    isResidual,
    opening: numberAt(opening, index),
    current: numberAt(current, index),
  }))
}

function numberAt(forecast: Numbers['opening'], index: number) {
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
    source: sourceName ? { name: sourceName, url: sourceUrl || null } : null,
  }
}

function toOutcome({ closeAt, imported }: SummaryRow): Outcome | null {
  const occurredAt = imported?.resolvedAt ?? closeAt ?? null
  switch (imported?.status) {
    case 'resolved':
      return { option: imported.outcome ?? null, occurredAt }
    case 'void':
      return { option: null, occurredAt: imported.resolvedAt ?? null }
    default:
      return null
  }
}

function toImported(imported: Stored['imported']): ImportedRecord | null {
  if (!imported?.dataset) return null
  const { dataset, sourceId, source, sourceUrl, licence } = imported
  return {
    dataset,
    sourceId: sourceId ?? '',
    source: source ?? '',
    sourceUrl: sourceUrl && isWebAddress(sourceUrl) ? sourceUrl : null,
    licence: licence || null,
  }
}
