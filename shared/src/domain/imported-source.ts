import type { Instant } from './instant.ts'
import { findInstant } from './instant.ts'
import type { ImportedStatus } from './prediction-state.ts'

/** One line of a dataset as JSON gave it; nothing in it is sure yet. */
export type ImportedSource = Readonly<Record<string, unknown>>

/** One entry of a line's `forecasts`, as unsure as the rest. */
export type ImportedSourceForecast = { at?: unknown; probability?: unknown }

const STATUSES: readonly ImportedStatus[] = ['open', 'resolved', 'void']

/** A value that is an object of JSON, and neither `null` nor a list. */
export function isJsonObject(value: unknown): value is ImportedSource {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a source says nothing here: the field is not there, `null`, or a text of blanks. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** Whether a text of the source is a day alone, which stands for its first instant in UTC. */
export function isDayAlone(value: unknown): value is string {
  return typeof value === 'string' && /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(value)
}

/**
 * An instant of the source in canonical form, `undefined` where there is none or it is unreadable. The
 * shape's instants are UTC, so a day alone is its 00:00 UTC; a time of day without an offset is unreadable,
 * for nothing tells whose clock showed it. Blanks around it mean nothing.
 */
export function readSourceInstant(value: unknown): Instant | undefined {
  if (isDayAlone(value)) return findInstant(`${value.trim()}T00:00:00Z`)
  return typeof value === 'string' ? findInstant(value.trim()) : undefined
}

/**
 * A text of the source as it is, but for what PostgreSQL cannot keep: U+0000 goes and half a surrogate
 * pair becomes U+FFFD. A number becomes its digits, whatever else is no text `''`.
 */
export function readSourceText(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : ''
}

/**
 * The status that the source gives, in capitals or not. Where it gives none that we know, an outcome of 0
 * or 1 means that it is resolved, and anything else that it is not.
 */
export function readSourceStatus({ status, outcome }: ImportedSource): ImportedStatus {
  const known = findStatus(status)
  if (known) return known
  return outcome === 0 || outcome === 1 ? 'resolved' : 'open'
}

/** The status that a value names, `undefined` for anything else. */
export function findStatus(value: unknown): ImportedStatus | undefined {
  return STATUSES.find(
    (status) => typeof value === 'string' && status === value.trim().toLowerCase(),
  )
}

/** The entries of the source's `forecasts`, none where that is no list; what is no entry is an empty one. */
export function listSourceForecasts({ forecasts }: ImportedSource): ImportedSourceForecast[] {
  return Array.isArray(forecasts)
    ? forecasts.map((forecast: unknown) => (isJsonObject(forecast) ? forecast : {}))
    : []
}

/** A value as a message quotes it: JSON, cut after 60 characters. */
export function quoteValue(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
