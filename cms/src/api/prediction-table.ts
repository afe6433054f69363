import { csvLine } from './http/csv.ts'
import type { TableHandler } from './handler.ts'
import { getPrediction } from './predictions.ts'

const COLUMNS = ['revision', 'entry', 'recordedAt', 'isEligible', 'option', 'label', 'ppm']

/** The numbers of a prediction as a table, a line for each option of each revision, oldest first. */
export const writePrediction: TableHandler<'getPrediction'> = async (input, context) => {
  const { history, options } = await getPrediction({ ...input, headers: {}, body: null }, context)
  const labels = new Map(options.map(({ id, label }) => [id, label]))
  return (async function* lines() {
    yield csvLine(COLUMNS)
    for (const { revision, seq, recordedAt, isEligible, probabilities } of history) {
      for (const { option, ppm } of probabilities) {
        const label = labels.get(option) ?? option
        yield csvLine([revision, seq, recordedAt, isEligible ? 1 : 0, option, label, ppm])
      }
    }
  })()
}
