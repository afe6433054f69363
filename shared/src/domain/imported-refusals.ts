import type { ImportedSource, ImportedSourceForecast } from './imported-source.ts'
import {
  isMissing,
  listSourceForecasts,
  quoteValue,
  readSourceInstant,
  readSourceStatus,
  readSourceText,
} from './imported-source.ts'

/**
 * Every reason for which a line of a dataset is refused, each a sentence with the field and what is
 * accepted; none when it can be imported. These are all there are: no id, no question, an unreadable
 * instant, a probability outside 0 to 1, a `resolved` without an outcome, neither close nor resolution.
 */
export function importRefusals(source: ImportedSource): string[] {
  return [
    ...missingText(source, 'id'),
    ...missingText(source, 'question'),
    ...['openAt', 'closeAt', 'resolvedAt'].flatMap((field) => unreadable(field, source[field])),
    ...missingEnd(source),
    ...missingOutcome(source),
    ...listSourceForecasts(source).flatMap(forecastRefusals),
  ]
}

function missingText(source: ImportedSource, field: 'id' | 'question'): string[] {
  return readSourceText(source[field]).trim() === '' ? [`${field} is missing.`] : []
}

function unreadable(field: string, value: unknown): string[] {
  if (isMissing(value) || readSourceInstant(value) !== undefined) return []
  return [`${field} is ${quoteValue(value)}; accepted are instants such as 2026-10-01T00:00:00Z.`]
}

function missingEnd({ closeAt, resolvedAt }: ImportedSource): string[] {
  return isMissing(closeAt) && isMissing(resolvedAt)
    ? ['closeAt and resolvedAt are missing; one of them is needed.']
    : []
}

function missingOutcome(source: ImportedSource): string[] {
  const { outcome } = source
  if (readSourceStatus(source) !== 'resolved' || outcome === 0 || outcome === 1) return []
  return [`outcome is ${quoteValue(outcome)}; accepted are 0 and 1 where status is "resolved".`]
}

function forecastRefusals({ at, probability }: ImportedSourceForecast, index: number): string[] {
  const name = `forecasts[${index}]`
  const isChance = typeof probability === 'number' && probability >= 0 && probability <= 1
  return [
    ...(isMissing(at) ? [`${name}.at is missing.`] : unreadable(`${name}.at`, at)),
    ...(isChance
      ? []
      : [`${name}.probability is ${quoteValue(probability)}; accepted are 0 to 1.`]),
  ]
}
