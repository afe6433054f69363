import type { ImportedSource } from './imported-source.ts'
import { readSourceInstant } from './imported-source.ts'
import type { Instant } from './instant.ts'
import { earlierOf, isBefore } from './instant.ts'
import type { ImportedStatus } from './prediction-state.ts'

/** The times of an imported record, complete. */
export type ImportedTimes = {
  openAt: Instant
  closeAt: Instant
  /** When it happened; absent where the source does not say and the record is not resolved. */
  resolvedAt: Instant | undefined
}

/**
 * The times of an imported record with what is missing filled in, and a sentence for each that was. A
 * missing close is the resolution, the missing resolution of a resolved record the close, and an opening
 * that is missing or later than the first forecast is that forecast's instant (without one, the end).
 *
 * @throws {RangeError} when the source has neither close nor resolution; `importRefusals` says so before.
 */
export function readImportedTimes({
  source,
  status,
  firstForecastAt,
}: {
  source: ImportedSource
  status: ImportedStatus
  firstForecastAt: Instant | undefined
}): { times: ImportedTimes; mends: string[] } {
  const openAt = readSourceInstant(source.openAt)
  const closeAt = readSourceInstant(source.closeAt)
  const resolvedAt = readSourceInstant(source.resolvedAt)
  const close = closeAt ?? resolvedAt
  if (close === undefined) throw new RangeError('closeAt and resolvedAt are both missing.')

  const occurred = resolvedAt ?? (status === 'resolved' ? close : undefined)
  const end = occurred === undefined ? close : earlierOf(close, occurred)
  const opening = readOpening({ openAt, firstForecastAt, end })
  return {
    times: { openAt: opening.openAt, closeAt: close, resolvedAt: occurred },
    mends: [
      ...opening.mends,
      ...(close === closeAt ? [] : [`closeAt was missing; it is resolvedAt, ${close}.`]),
      ...(occurred === resolvedAt ? [] : [`resolvedAt was missing; it is closeAt, ${close}.`]),
    ],
  }
}

function readOpening({
  openAt,
  firstForecastAt,
  end,
}: {
  openAt: Instant | undefined
  firstForecastAt: Instant | undefined
  end: Instant
}): { openAt: Instant; mends: string[] } {
  if (openAt === undefined) {
    const opening = firstForecastAt ?? end
    const stands =
      firstForecastAt === undefined ? 'the end, for there is no forecast' : 'the first forecast'
    return { openAt: opening, mends: [`openAt was missing; it is ${opening}, ${stands}.`] }
  }
  if (firstForecastAt === undefined || !isBefore(firstForecastAt, openAt)) {
    return { openAt, mends: [] }
  }
  const mend = `openAt ${openAt} was later than the first forecast; it is ${firstForecastAt}.`
  return { openAt: firstForecastAt, mends: [mend] }
}
