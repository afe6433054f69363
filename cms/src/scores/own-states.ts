import {
  applyEntry,
  emptyRecord,
  scorePrediction,
  type Entry,
  type LedgerPrediction,
} from '@veridact/shared/ledger'

import { OWN_RECORD, type QuestionState } from './question-state.ts'

type Slices = Pick<QuestionState, 'categoryId' | 'authorIds' | 'aiAssist'>

/**
 * The states of one of the newsroom's own questions, from its entries in their order: a new one when it opens,
 * when its category changes, and each time that it ends.
 */
export function ownStates(entries: readonly Entry[]): QuestionState[] {
  const record = emptyRecord()
  const states: QuestionState[] = []
  let slices: Slices = { categoryId: null, authorIds: [], aiAssist: 'none' }
  for (const entry of entries) {
    applyEntry(record, entry)
    slices = { ...slices, ...slicesIn(entry) }
    const prediction = record.predictions.get(entry.predictionId ?? '')
    const state = prediction && stateAfter({ prediction, entry, slices })
    if (state) states.push(state)
  }
  return states
}

function slicesIn({ type, payload }: Entry): Partial<Slices> {
  if (type !== 'register' && type !== 'criteria_change') return {}
  const { category, authors, aiAssist } = payload
  return {
    ...(typeof category === 'string' && { categoryId: category }),
    ...(Array.isArray(authors) && { authorIds: authors.map(String) }),
    ...(typeof aiAssist === 'string' && { aiAssist }),
  }
}

type Change = { prediction: LedgerPrediction; entry: Entry; slices: Slices }

function stateAfter({ prediction, entry, slices }: Change): QuestionState | undefined {
  const openedAt = prediction.history[0]?.recordedAt
  if (!openedAt || !CHANGES_STATE[entry.type](entry)) return undefined
  return {
    predictionId: prediction.id,
    dataset: OWN_RECORD,
    since: entry.recordedAt,
    openedAt,
    closeAt: prediction.closeAt,
    ending: prediction.ending,
    scored: scoredOf(prediction),
    clusterKey: prediction.clusterKey,
    ...slices,
  }
}

const CHANGES_STATE: Record<Entry['type'], (entry: Entry) => boolean> = {
  register: () => false,
  // the first forecast is when it opens (P9)
  forecast: ({ payload }) => payload.revision === 1,
  criteria_change: ({ payload }) => 'category' in payload,
  resolution: () => true,
  annul: () => true,
  ambiguous: () => true,
  supersede: () => false,
  import: () => false,
  key_rotate: () => false,
}

function scoredOf(prediction: LedgerPrediction): QuestionState['scored'] {
  const scores = scorePrediction(prediction)
  const outcome = prediction.options.indexOf(prediction.ending?.outcome ?? '')
  return scores && { scores, isBinary: prediction.isBinary, outcome }
}
