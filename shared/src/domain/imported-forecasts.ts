import type { ImportedSource } from './imported-source.ts'
import { listSourceForecasts, readSourceInstant } from './imported-source.ts'
import type { Instant } from './instant.ts'
import { probabilityToPpm } from './probability.ts'

/** One forecast of an imported record. */
export type ImportedForecast = {
  /** The forecast's own instant, which counts as its recordedAt. */
  at: Instant
  /** The chance of Yes, 0 to 1,000,000. */
  yesPpm: number
}

/** The history of an imported record, with a sentence for each thing that was mended in it. */
export type ImportedHistory = { forecasts: ImportedForecast[]; mends: string[] }

/**
 * The forecasts of an imported record in order of time; those of one instant all stay, in the order of
 * the file, and the last counts. Probabilities are rounded half up to whole ppm, which is no mend.
 *
 * @throws {RangeError} when an entry is unreadable; `importRefusals` says so before.
 */
export function readImportedHistory(source: ImportedSource): ImportedHistory {
  const given = listSourceForecasts(source).map(({ at, probability }) => ({
    at: readSourceInstant(at) ?? '',
    yesPpm: probabilityToPpm(Number(probability)),
  }))
  const forecasts = given.toSorted(byInstant)
  return {
    forecasts,
    mends: [
      ...(Array.isArray(source.forecasts) ? [] : ['forecasts is no list; the record has none.']),
      ...(forecasts.every((forecast, index) => forecast === given[index])
        ? []
        : ['forecasts were not in order of time; they are now.']),
      ...overriddenMends(forecasts),
    ],
  }
}

// canonical texts sort as their instants do; a million forecasts need not be read again for it
function byInstant(a: ImportedForecast, b: ImportedForecast): number {
  if (a.at === b.at) return 0
  return a.at < b.at ? -1 : 1
}

function overriddenMends(forecasts: readonly ImportedForecast[]): string[] {
  const count = forecasts.length - new Set(forecasts.map(({ at }) => at)).size
  return count === 0 ? [] : [`Forecasts that a later one of the same instant overrides: ${count}.`]
}
