import type { PredictionSummary } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

export type MonthGroup = { month: string; predictions: PredictionSummary[] }

/** Runs of predictions that close (or opened) in one month, in the order given. */
export function groupByMonth(
  predictions: readonly PredictionSummary[],
  field: 'closeAt' | 'openAt',
): MonthGroup[] {
  return predictions.reduce<MonthGroup[]>((groups, prediction) => {
    const month = monthOf(prediction[field], prediction.timezone)
    const last = groups.at(-1)
    if (last?.month !== month) return [...groups, { month, predictions: [prediction] }]
    return [...groups.slice(0, -1), { month, predictions: [...last.predictions, prediction] }]
  }, [])
}

/** "July 2026", from the day as the page prints it, so that both are of one zone. */
function monthOf(instant: string, timezone: string): string {
  return formatDay(instant, timezone).replace(/ \d+,/, '')
}
