import { listQuestions, QUESTION_COLUMNS } from '../scores/list-questions.ts'
import { csvLine } from './http/csv.ts'
import type { TableHandler } from './handler.ts'
import { toRecordFilter } from './record-filter.ts'

/** The track record's questions as a table, a line each; the first names the columns. */
export const writeTrackRecord: TableHandler<'getTrackRecord'> = async ({ query }, context) => {
  const filter = await toRecordFilter(context, query)
  const { payload, now } = context
  return (async function* lines() {
    yield csvLine(QUESTION_COLUMNS)
    for await (const questions of listQuestions(payload, { filter, now })) {
      yield questions
        .map((question) => csvLine(QUESTION_COLUMNS.map((column) => question[column])))
        .join('')
    }
  })()
}
