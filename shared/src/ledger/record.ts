import { isBefore, PPM_ONE, type TimedForecast } from '../domain/index.ts'
import type { Entry } from './entry.ts'
import {
  readInstant,
  readInteger,
  readObject,
  readProbabilities,
  readText,
  readTexts,
} from './read-payload.ts'

/** A prediction as the ledger alone tells it. */
export type LedgerPrediction = {
  id: string
  isBinary: boolean
  isOrdered: boolean
  /** Ids, in the editor's order. */
  options: string[]
  closeAt: string
  /** ppm by option; absent for the uniform reference. */
  reference: number[] | undefined
  clusterKey: string
  history: (TimedForecast & { seq: number })[]
  /** The newest entry that ended it. */
  ending: LedgerEnding | undefined
  /** Its newest words, by their names; `null` once erased. */
  words: { readonly [name in (typeof QUESTION_TEXTS)[number]]?: string | null }
}

/** The words of a question that stand outside the chain and may change (P3). */
export const QUESTION_TEXTS = ['question', 'resolutionCriteria', 'otherwiseResolves'] as const

/** How a prediction ended. */
export type LedgerEnding = {
  seq: number
  type: 'resolution' | 'annul' | 'ambiguous'
  /** The option that happened; only of a resolution. */
  outcome: string | undefined
  occurredAt: string | undefined
}

/** What the ledger records, read entry by entry. */
export type LedgerRecord = {
  predictions: Map<string, LedgerPrediction>
  /** Public keys by id, in the order of their entries. */
  keys: Map<string, LedgerKey>
  /** The newest `import` entry of each dataset. */
  imports: Map<string, { seq: number; count: number; hash: string }>
}

/** A key that signs checkpoints, and who vouches for it. */
export type LedgerKey = {
  seq: number
  publicKey: string
  /** Absent for the first key. */
  previousKeyId?: string
  signature?: string
}

/** A record of nothing. */
export function emptyRecord(): LedgerRecord {
  return { predictions: new Map(), keys: new Map(), imports: new Map() }
}

/**
 * Takes an entry into the record.
 *
 * @throws {RangeError} when it breaks a rule of the record: a revision left out, numbers that are not 100 %
 *   together, an outcome that had happened when its question opened, a second one that names no first, an
 *   entry about a question that was never registered.
 */
export function applyEntry(record: LedgerRecord, entry: Entry): void {
  READERS[entry.type](record, entry)
}

const READERS: Record<Entry['type'], (record: LedgerRecord, entry: Entry) => void> = {
  register: (record, entry) => {
    const id = subjectOf(entry)
    if (record.predictions.has(id)) throw new RangeError('its question is registered already')
    record.predictions.set(id, readRegistered(id, entry))
  },
  forecast: (record, entry) => {
    const { history, options } = registered(record, entry)
    const revision = readInteger(entry.payload, 'revision')
    if (revision !== history.length + 1)
      throw new RangeError(`revision ${history.length + 1} is missing`)
    const probabilities = readProbabilities(entry.payload, options)
    if (probabilities.reduce((sum, ppm) => sum + ppm, 0) !== PPM_ONE) {
      throw new RangeError('its numbers are not 100 % together')
    }
    history.push({ seq: entry.seq, recordedAt: entry.recordedAt, probabilities })
  },
  criteria_change: (record, entry) => {
    const prediction = registered(record, entry)
    prediction.words = { ...prediction.words, ...wordsOf(entry) }
  },
  supersede: (record, entry) => void registered(record, entry),
  resolution: endPrediction('resolution'),
  annul: endPrediction('annul'),
  ambiguous: endPrediction('ambiguous'),
  import: (record, { seq, payload }) => {
    record.imports.set(readText(payload, 'dataset'), {
      seq,
      count: readInteger(payload, 'count'),
      hash: readText(payload, 'hash'),
    })
  },
  key_rotate: (record, { seq, payload }) => {
    record.keys.set(readText(payload, 'keyId'), {
      seq,
      publicKey: readText(payload, 'publicKey'),
      ...('previousKeyId' in payload && {
        previousKeyId: readText(payload, 'previousKeyId'),
        signature: readText(payload, 'signature'),
      }),
    })
  },
}

function readRegistered(id: string, entry: Entry): LedgerPrediction {
  const { payload } = entry
  const yes =
    'baseRate' in payload ? readInteger(readObject(payload, 'baseRate'), 'yes') : undefined
  return {
    id,
    isBinary: readText(payload, 'type') === 'binary',
    isOrdered: readInteger(payload, 'isOrdered') === 1,
    options: readTexts(payload, 'options'),
    closeAt: readInstant(payload, 'closeAt'),
    reference: yes === undefined ? undefined : [yes, PPM_ONE - yes],
    clusterKey: readText(payload, 'clusterKey'),
    history: [],
    ending: undefined,
    words: wordsOf(entry),
  }
}

function wordsOf({ payload, texts }: Entry): LedgerPrediction['words'] {
  const said = QUESTION_TEXTS.filter((name) => `${name}Hash` in payload)
  return Object.fromEntries(said.map((name) => [name, texts[name]?.text ?? null]))
}

function endPrediction(type: LedgerEnding['type']) {
  return (record: LedgerRecord, entry: Entry) => {
    const prediction = registered(record, entry)
    const superseded =
      'supersedes' in entry.payload ? readInteger(entry.payload, 'supersedes') : undefined
    if (superseded !== prediction.ending?.seq) {
      throw new RangeError('it does not name the outcome that it corrects')
    }
    const ending = readEnding({ type, entry, options: prediction.options })
    refuseImpossibleTime(ending, { openAt: prediction.history[0]?.recordedAt, entry })
    prediction.ending = ending
  }
}

function readEnding({
  type,
  entry: { seq, payload },
  options,
}: {
  type: LedgerEnding['type']
  entry: Entry
  options: readonly string[]
}): LedgerEnding {
  const outcome = type === 'resolution' ? readText(payload, 'outcome') : undefined
  if (outcome !== undefined && !options.includes(outcome)) {
    throw new RangeError(`"${outcome}" is no option of its question`)
  }
  const occurredAt = 'occurredAt' in payload ? readInstant(payload, 'occurredAt') : undefined
  if (type === 'resolution' && !occurredAt) throw new RangeError('it does not say when it happened')
  return { seq, type, outcome, occurredAt }
}

/** What is over when it is recorded; and what had happened when the question opened can only be annulled (P10). */
function refuseImpossibleTime(
  { type, occurredAt }: LedgerEnding,
  { openAt, entry }: { openAt: string | undefined; entry: Entry },
): void {
  if (!occurredAt) return
  if (isBefore(entry.recordedAt, occurredAt)) {
    throw new RangeError('it is recorded before it happened')
  }
  if (type === 'resolution' && openAt && !isBefore(openAt, occurredAt)) {
    throw new RangeError('it had happened when its question opened')
  }
}

function subjectOf({ predictionId }: Entry): string {
  if (predictionId === null) throw new RangeError('it names no prediction')
  return predictionId
}

function registered(record: LedgerRecord, entry: Entry): LedgerPrediction {
  const prediction = record.predictions.get(subjectOf(entry))
  if (!prediction) throw new RangeError('its question was never registered')
  return prediction
}
