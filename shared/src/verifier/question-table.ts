import { figuresOfQuestion, PPM_ONE, tableText } from '../domain/index.ts'
import type { CheckedQuestion } from './checked-question.ts'
import { compareFigures } from './compare-figures.ts'

/** A cell, and what ends it: a comma, the end of its line, or the end of the table (RFC 4180). */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy

type Row = Record<string, string>

/**
 * Where a site's table of questions differs from what their facts make, as sentences: every question has one
 * line with its scores, and no line is of another question.
 *
 * @param key The column that names a question.
 * @returns the sentences, and each question by the slug that the table gives it.
 */
export function checkTable({
  name,
  key,
  table,
  questions,
}: {
  name: string
  key: 'id' | 'sourceId'
  table: string
  questions: readonly CheckedQuestion[]
}): { problems: string[]; bySlug: Map<string, CheckedQuestion> } {
  const unlisted = new Map(questions.map((question) => [tableText(question.id), question]))
  const bySlug = new Map<string, CheckedQuestion>()
  const problems: string[] = []
  for (const row of readTable(table)) {
    const { slug = '', [key]: id = '' } = row
    const question = unlisted.get(id)
    unlisted.delete(id)
    if (question) {
      bySlug.set(slug, question)
      problems.push(...rowProblems(row, question))
    } else {
      problems.push(`${name} lists "${slug}", of which there are no facts.`)
    }
  }
  const missing = [...unlisted.keys()].map((id) => `${name} does not list the question ${id}.`)
  return { problems: [...problems, ...missing], bySlug }
}

function rowProblems(row: Row, question: CheckedQuestion): string[] {
  const computed = cellsOf(question)
  const published = Object.fromEntries(
    Object.entries(computed).map(([column, value]) => {
      const cell = row[column] ?? ''
      return [column, typeof value === 'number' && cell !== '' ? Number(cell) : cell]
    }),
  )
  return compareFigures({ name: `"${row.slug}"`, computed, published })
}

function cellsOf({ bucket, cluster, outcome, scored }: CheckedQuestion) {
  return {
    bucket,
    cluster: tableText(cluster),
    outcome: tableText(outcome ?? ''),
    ...(scored ? scoreCells(scored) : { halfBrierOpening: '', halfBrierClosing: '' }),
  }
}

function scoreCells(scored: NonNullable<CheckedQuestion['scored']>) {
  const { scores, isBinary } = scored
  const { probabilities, halfBrier, logScore } = scores
  const { timeWeightedImprovement, baselineScore } = figuresOfQuestion(scored)
  const chance = ([yes = NaN]: readonly number[]) => (isBinary ? yes / PPM_ONE : '')
  return {
    openingProbability: chance(probabilities.opening),
    closingProbability: chance(probabilities.closing),
    halfBrierOpening: halfBrier.opening,
    halfBrierClosing: halfBrier.closing,
    halfBrierTimeAverage: halfBrier.timeAverage,
    halfBrierDailyAverage: halfBrier.dailyAverage,
    halfBrierReference: scores.referenceHalfBrier,
    timeWeightedImprovement: timeWeightedImprovement ?? '',
    logScoreOpening: logScore.opening,
    logScoreClosing: logScore.closing,
    isClipped: scores.isClipped ? 1 : 0,
    baselineScoreOpening: baselineScore.opening ?? '',
    baselineScoreClosing: baselineScore.closing ?? '',
    baselineScoreTimeAverage: baselineScore.timeAverage ?? '',
  }
}

/** The rows of a table, each by the names in the first line. */
export function* readTable(text: string): Generator<Row> {
  let names: string[] | undefined
  for (const cells of readLines(text)) {
    if (names) yield Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    else names = cells
  }
}

function* readLines(text: string): Generator<string[]> {
  let line: string[] = []
  for (const [cell, quoted, plain = '', end] of text.matchAll(CELL)) {
    if (cell === '' && line.length === 0) return
    line.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    yield line
    line = []
  }
}
