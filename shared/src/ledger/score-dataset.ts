import { PPM_ONE, scoreQuestion, type QuestionScores } from '../domain/index.ts'
import type { DatasetRecord } from './dataset-line.ts'

/**
 * The scores of an imported record from its exported line alone.
 *
 * @returns `undefined` unless it is resolved and a forecast is eligible.
 * @throws {RangeError} when an instant or a probability can have no meaning.
 */
export function scoreDatasetRecord(record: DatasetRecord): QuestionScores | undefined {
  if (record.outcome === '') return undefined
  return scoreQuestion({
    openAt: record.openAt,
    closeAt: record.closeAt,
    occurredAt: record.resolvedAt === '' ? undefined : record.resolvedAt,
    history: record.forecasts.map(({ at, ppm }) => ({
      recordedAt: at,
      probabilities: [ppm, PPM_ONE - ppm],
    })),
    outcome: record.outcome === 'yes' ? 0 : 1,
  })
}
