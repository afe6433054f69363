import { listEntriesOf } from '../ledger/entries.ts'
import type { Session } from '../ledger/session.ts'
import { importedStates } from './imported-states.ts'
import { ownStates } from './own-states.ts'
import { toRows, type QuestionState } from './question-state.ts'
import { readImported } from './read-imported.ts'
import { renewSets, saveScores } from './save-scores.ts'

/**
 * Scores one prediction anew from its facts. Call it in the transaction that appends an entry by which it
 * opens, ends, or is corrected, or that changes an imported record: figures and facts then commit together.
 */
export async function rescorePrediction(session: Session, predictionId: string): Promise<void> {
  await rescorePredictions(session, [predictionId])
}

/** Scores many predictions anew, imported or not, each from its own facts. */
export async function rescorePredictions(
  session: Session,
  predictionIds: readonly string[],
): Promise<void> {
  if (predictionIds.length === 0) return
  const questions = await statesOf(session, predictionIds)
  await saveScores(session, { predictionIds, rows: questions.flatMap(toRows) })
  await renewSets(
    session,
    questions.flat().map(({ dataset }) => dataset),
  )
}

/** For each prediction that was ever on the record, its states. */
export async function statesOf(
  session: Session,
  predictionIds: readonly string[],
): Promise<QuestionState[][]> {
  const entries = await listEntriesOf(session, predictionIds)
  const histories = Map.groupBy(entries, ({ predictionId }) => predictionId)
  const imported = await readImported(session, predictionIds)
  return [...[...histories.values()].map(ownStates), ...imported.map(importedStates)]
}
