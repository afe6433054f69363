import path from 'node:path'

import { environmentOf } from '../scripts/product/environments.ts'
import type { Figure } from './figure.ts'
import { memoryFigure, runForJson, runMeasured } from './run-measured.ts'
import type { BenchedProduct } from './product.ts'
import { syntheticRecord } from './synthetic-record.ts'
import { writeLines } from './write-lines.ts'

/** The name under which the synthetic record is imported. */
export const SYNTHETIC = 'synthetic'

const FORECASTS_EACH = 10

/** Imports the synthetic record with the real command, and measures its track record and its rebuilding. */
export async function benchRecord(
  { settings, folder }: BenchedProduct,
  predictions: number,
): Promise<Figure[]> {
  const file = path.join(folder, 'record.ndjson')
  await writeLines(file, syntheticRecord({ predictions, forecastsEach: FORECASTS_EACH }))
  const env = environmentOf('cms', settings)
  const args = ['scripts/import.ts', 'predictions', file, '--dataset', SYNTHETIC]
  const imported = await runMeasured(args, env)
  const record = await runForJson<TrackRecordTimes>(
    ['cms/bench/measure-track-record.ts', SYNTHETIC],
    env,
  )
  const rebuilt = await runMeasured(['scripts/scores.ts'], env)
  return [
    {
      what: 'Import of the synthetic record',
      value: (predictions * FORECASTS_EACH) / imported.seconds,
      unit: 'forecasts/s',
      limit: { least: 10_000 },
    },
    ...memoryFigure('Memory of the import', imported, { most: 512 }),
    {
      what: 'Track record from score rows, without intervals',
      value: record.withoutIntervals,
      unit: 'ms',
      limit: { most: 300 },
    },
    {
      what: 'Track record with its intervals, made anew',
      value: record.withIntervals / 1000,
      unit: 's',
      limit: { most: 5 },
    },
    { what: 'Track record that was kept', value: record.kept, unit: 'ms', limit: { most: 5 } },
    { what: 'Rebuilding all scores', value: rebuilt.seconds, unit: 's', limit: { most: 60 } },
    ...memoryFigure('Memory of rebuilding', rebuilt, { most: 512 }),
  ]
}

type TrackRecordTimes = Record<'withoutIntervals' | 'withIntervals' | 'kept', number>
