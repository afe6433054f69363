import type { ImportedForecast } from './imported-forecasts.ts'
import { readImportedHistory } from './imported-forecasts.ts'
import { importRefusals } from './imported-refusals.ts'
import type { ImportedSource } from './imported-source.ts'
import { isJsonObject, readSourceStatus, readSourceText } from './imported-source.ts'
import { listSourceMends } from './imported-source-mends.ts'
import type { ImportedTimes } from './imported-times.ts'
import { readImportedTimes } from './imported-times.ts'
import type { ImportedStatus } from './prediction-state.ts'
import { isWebAddress } from './web-address.ts'

/** A historical record of another source, with all that the rules for it demand. */
export type ImportedRecord = ImportedTimes & {
  /** The source's own key; together with the dataset's name it is the record's key. */
  id: string
  question: string
  /** These five may be empty and may hold mark-up: they are kept as the source has them. */
  background: string
  resolutionCriteria: string
  category: string
  source: string
  licence: string
  /** An http or https address, absent where the source gives none. */
  sourceUrl: string | undefined
  status: ImportedStatus
  /** The option that happened, there exactly where `status` is `resolved`. */
  outcome: 'yes' | 'no' | undefined
  /** In order of time; of several at one instant the last counts. */
  forecasts: ImportedForecast[]
}

/** What came of one line of a dataset: a record and what was mended in it, or why it is refused. */
export type ImportedReading = { record: ImportedRecord; mends: string[] } | { refused: string }

/** So many reasons are told; a line with a thousand broken forecasts needs no thousand sentences. */
const REASONS_MAX = 5

/**
 * Reads one line of a dataset (a JSON object in the common shape) by the rules for imported records. What
 * is missing is filled in where it follows from the rest, and what cannot be kept is left out, each with a
 * sentence for the report. Only what has no meaning is refused, with its reasons.
 */
export function readImportedRecord(line: string): ImportedReading {
  const parsed = parseLine(line)
  if ('refused' in parsed) return parsed
  const refusals = importRefusals(parsed.source)
  if (refusals.length === 0) return buildRecord(parsed.source)
  const untold = refusals.length - REASONS_MAX
  const more = untold > 0 ? [`And ${untold} more.`] : []
  return { refused: [...refusals.slice(0, REASONS_MAX), ...more].join(' ') }
}

function parseLine(line: string): { source: ImportedSource } | { refused: string } {
  try {
    // trim also takes the byte order mark that some editors put before the first line
    const source: unknown = JSON.parse(line.trim())
    return isJsonObject(source) ? { source } : { refused: 'The line is no JSON object.' }
  } catch (error) {
    return { refused: `The line is no JSON: ${error instanceof Error ? error.message : error}.` }
  }
}

function buildRecord(source: ImportedSource): ImportedReading {
  const status = readSourceStatus(source)
  const { forecasts, mends: historyMends } = readImportedHistory(source)
  const firstForecastAt = forecasts[0]?.at
  const { times, mends: timeMends } = readImportedTimes({ source, status, firstForecastAt })
  const text = (field: string) => readSourceText(source[field])
  const sourceUrl = text('sourceUrl').trim()
  const record = {
    id: text('id'),
    question: text('question'),
    background: text('background'),
    resolutionCriteria: text('resolutionCriteria'),
    category: text('category'),
    source: text('source'),
    licence: text('licence'),
    sourceUrl: isWebAddress(sourceUrl) ? sourceUrl : undefined,
    ...times,
    status,
    outcome: status === 'resolved' ? readOutcome(source) : undefined,
    forecasts,
  }
  return { record, mends: [...listSourceMends(source), ...timeMends, ...historyMends] }
}

function readOutcome({ outcome }: ImportedSource): 'yes' | 'no' {
  return outcome === 1 ? 'yes' : 'no'
}
