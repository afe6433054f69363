import {
  addSums,
  BOOTSTRAP,
  calibrationOf,
  figuresOf,
  intervalsOf,
  NO_SUMS,
  sumsOfQuestion,
  type ForecastGroup,
  type ScoredQuestion,
  type ScoreSums,
} from '../domain/index.ts'
import { NO_COUNTS } from '../ledger/index.ts'
import type { CheckedQuestion } from './checked-question.ts'

/** The track record of questions, immature ones included, calibrated at the opening: every published figure. */
export function computeRecord(questions: readonly CheckedQuestion[]) {
  const counts = { published: questions.length, ...NO_COUNTS }
  for (const { bucket } of questions) counts[bucket] += 1
  const scored = questions.flatMap((question) => question.scored ?? [])
  return {
    counts,
    ...figuresOf(addSums(scored.map(sumsOfQuestion))),
    ...calibrationOf(groupsOf(scored)),
    intervals: intervalsOf(clustersOf(questions)),
    bootstrap: BOOTSTRAP,
  }
}

function groupsOf(scored: readonly ScoredQuestion[]): ForecastGroup[] {
  const binary = scored.filter(({ isBinary }) => isBinary)
  const byPpm = Map.groupBy(binary, ({ scores }) => scores.probabilities.opening[0] ?? NaN)
  return [...byPpm].map(([ppm, said]) => ({
    ppm,
    n: said.length,
    yes: said.filter(({ outcome }) => outcome === 0).length,
  }))
}

/** The sums of each cluster, in the order in which the site draws them. */
function clustersOf(questions: readonly CheckedQuestion[]): ScoreSums[] {
  const sums = new Map<string, ScoreSums>()
  for (const { cluster, scored } of questions) {
    if (!scored) continue
    sums.set(cluster, addSums([sums.get(cluster) ?? NO_SUMS, sumsOfQuestion(scored)]))
  }
  return [...sums].toSorted(([a], [b]) => compareCodePoints(a, b)).map(([, ofOne]) => ofOne)
}

// as PostgreSQL orders UTF-8; JavaScript's own order, by UTF-16, differs beyond U+FFFF
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    if (a[index] === b[index]) continue
    return (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0)
  }
  return a.length - b.length
}
