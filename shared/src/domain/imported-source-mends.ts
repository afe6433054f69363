import type { ImportedSource, ImportedSourceForecast } from './imported-source.ts'
import {
  findStatus,
  isDayAlone,
  isMissing,
  listSourceForecasts,
  quoteValue,
  readSourceStatus,
  readSourceText,
} from './imported-source.ts'
import { isWebAddress } from './web-address.ts'

const TEXT_FIELDS = [
  'id',
  'question',
  'background',
  'resolutionCriteria',
  'category',
  'source',
  'licence',
  'sourceUrl',
]

const OTHER_FIELDS = ['openAt', 'closeAt', 'resolvedAt', 'status', 'outcome', 'forecasts']

/** Fields of the common shape that say how a text was made; the product has no place for them. */
const SILENTLY_LEFT_OUT = ['generatedText', 'categoryIsDerived']

/**
 * A sentence for each field of a source that is not kept as it stands; what is done about its times and
 * its history is told where that is done.
 */
export function listSourceMends(source: ImportedSource): string[] {
  return [
    ...TEXT_FIELDS.flatMap((field) => textMends(field, source[field])),
    ...addressMends(source.sourceUrl),
    ...statusMends(source),
    ...dayMends(source),
    ...fractionMends(source),
    ...unknownFieldMends(source),
  ]
}

function textMends(field: string, value: unknown): string[] {
  if (isMissing(value) || readSourceText(value) === value) return []
  if (typeof value === 'number') return [`${field} was the number ${value}; it is now text.`]
  if (typeof value !== 'string') return [`${field} was no text and is left out.`]
  return [`${field} had characters that cannot be kept; they are gone.`]
}

function addressMends(value: unknown): string[] {
  const address = readSourceText(value).trim()
  if (address === '' || isWebAddress(address)) return []
  return [`sourceUrl ${quoteValue(value)} is no http or https address and is left out.`]
}

function statusMends(source: ImportedSource): string[] {
  const { status, outcome } = source
  const read = readSourceStatus(source)
  if (!findStatus(status))
    return [`status was ${quoteValue(status)}; by its outcome it is ${read}.`]
  if (read === 'resolved' || isMissing(outcome)) return []
  return [`outcome ${quoteValue(outcome)} is left out, for the record is ${read}.`]
}

function dayMends(source: ImportedSource): string[] {
  const count = listInstants(source).filter(isDayAlone).length
  return count === 0 ? [] : [`Days without a time, read as 00:00 UTC: ${count}.`]
}

function fractionMends(source: ImportedSource): string[] {
  const count = listInstants(source).filter(hasMoreThanMicroseconds).length
  return count === 0 ? [] : [`Instants cut off after the microsecond: ${count}.`]
}

function listInstants({ openAt, closeAt, resolvedAt, ...source }: ImportedSource): unknown[] {
  return [openAt, closeAt, resolvedAt, ...listSourceForecasts(source).map(({ at }) => at)]
}

/** More than six digits of a second, and not only zeros. */
function hasMoreThanMicroseconds(value: unknown): boolean {
  return typeof value === 'string' && /[.,]\d{6}\d*[1-9]/.test(value)
}

function unknownFieldMends(source: ImportedSource): string[] {
  const known = new Set([...TEXT_FIELDS, ...OTHER_FIELDS, ...SILENTLY_LEFT_OUT])
  const unknown = Object.keys(source).filter((field) => !known.has(field))
  const ofForecasts = new Set(listSourceForecasts(source).flatMap(unknownFieldsOf))
  return [
    ...unknown.map((field) => `The field ${quoteValue(field)} is unknown and is left out.`),
    ...[...ofForecasts].map(
      (field) => `The field ${quoteValue(field)} of forecasts is unknown and is left out.`,
    ),
  ]
}

function unknownFieldsOf(forecast: ImportedSourceForecast): string[] {
  return Object.keys(forecast).filter((field) => field !== 'at' && field !== 'probability')
}
