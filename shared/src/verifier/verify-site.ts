import type { Checkpoint, DatasetRecord, LedgerCrypto, LedgerRecord } from '../ledger/index.ts'
import { checkPrediction } from './check-prediction.ts'
import { checkSet } from './check-set.ts'
import { importedQuestion, ownQuestion, type CheckedQuestion } from './checked-question.ts'
import {
  openPublished,
  readPublished,
  type PublishedCheckpoints,
  type PublishedDataset,
  type PublishedPrediction,
  type PublishedSite,
} from './published.ts'
import type { Report } from './report.ts'
import { verifyExport } from './verify-export.ts'

type SiteOptions = {
  site: PublishedSite
  crypto: LedgerCrypto
  /** Also hold what the page of this prediction shows against its facts. */
  predictionSlug?: string | undefined
  /** Checkpoints that somebody has kept, to be held against the ledger beside those that the site serves. */
  kept?: readonly Checkpoint[]
  /** How many entries were checked, of how many. */
  onProgress?: (checked: number, total: number) => void
}

/** What a site's scores are held against. */
type Facts = {
  site: PublishedSite
  record: LedgerRecord
  crypto: LedgerCrypto
  /** The newest entry, and when it was recorded. */
  height: number
  at: string
}

/**
 * Verifies all that a site publishes of its record: the chain, the signatures of its checkpoints, its keys,
 * every dataset's bytes, and every score and figure, computed again from entries and datasets as they stood
 * at the newest entry, so that what comes meanwhile does not count.
 *
 * @throws {Error} when the site cannot be reached.
 */
export async function verifySite({
  site,
  crypto,
  predictionSlug,
  kept = [],
  onProgress,
}: SiteOptions): Promise<Report> {
  const published = await readPublished<PublishedCheckpoints>(site, '/ledger/checkpoints')
  const unservedOnes = unserved(kept, published)
  const { body } = await openPublished(site, '/ledger.ndjson')
  const { report, record, recordedAt } = await verifyExport({
    // the body of an answer, which `openPublished` has seen to be there
    stream: body as ReadableStream<Uint8Array<ArrayBuffer>>,
    checkpoints: [...published.checkpoints, ...unservedOnes],
    stated: published,
    crypto,
    onProgress: (checked) => onProgress?.(checked, published.entries),
  })
  if (!record || !recordedAt) return report
  const facts = { site, record, crypto, height: report.entries, at: recordedAt }
  const problems = [
    ...keyProblems(record, published),
    ...unservedOnes.map(
      ({ day }) => `The site does not serve the checkpoint of ${day} that was kept.`,
    ),
    ...(await factProblems(facts, predictionSlug)),
  ]
  const passed =
    problems.length === 0 ? [...report.passed, ...scoreWords(predictionSlug)] : report.passed
  const unchecked = [...report.unchecked, ...missingWords(published.checkpoints)]
  return { ...report, passed, problems, unchecked, isSound: problems.length === 0 }
}

function scoreWords(predictionSlug: string | undefined): string[] {
  const all = 'Every published score follows from the record.'
  if (predictionSlug === undefined) return [all]
  return [`What is shown of "${predictionSlug}" is what the record has of it.`, all]
}

function unserved(kept: readonly Checkpoint[], { checkpoints }: PublishedCheckpoints) {
  const served = new Set(checkpoints.map(({ signature }) => signature))
  return kept.filter(({ signature }) => !served.has(signature))
}

function keyProblems({ keys }: LedgerRecord, published: PublishedCheckpoints): string[] {
  const served = new Map(published.keys.map(({ keyId, publicKey }) => [keyId, publicKey]))
  const unknown = [...served].filter(([keyId, key]) => keys.get(keyId)?.publicKey !== key)
  const absent = [...keys.keys()].filter((keyId) => !served.has(keyId))
  return [
    ...unknown.map(([keyId]) => `The site serves a key ${keyId} that the ledger does not have.`),
    ...absent.map((keyId) => `The site does not serve the ledger’s key ${keyId}.`),
  ]
}

async function factProblems(facts: Facts, predictionSlug: string | undefined): Promise<string[]> {
  const { site, record, height, at } = facts
  const questions = [...record.predictions.values()].map((one) => ownQuestion(one, at))
  const own = await checkSet(site, { questions, at })
  const slugs = new Set([...own.bySlug.keys(), ...(predictionSlug ? [predictionSlug] : [])])
  const datasets = await checkDatasets(facts)
  const byId = new Map(questions.map((question) => [question.id, question]))
  const find = ({ id, imported }: PublishedPrediction) =>
    imported ? datasets.find(imported) : byId.get(id)
  const shown = await inTurns([...slugs], (slug) => checkPrediction(site, { slug, height, find }))
  return [...atMost(own.problems), ...datasets.problems, ...atMost(shown.flat())]
}

/** Every set's bytes, figures and scores; and how to find one of their questions. */
async function checkDatasets(facts: Facts) {
  const { site, record, at } = facts
  const { items } = await readPublished<{ items: PublishedDataset[] }>(site, '/datasets')
  const listed = new Set(items.map(({ name }) => name))
  const absent = [...record.imports.keys()].filter((name) => !listed.has(name))
  const problems = absent.map((name) => `Dataset ${name} was imported and is not published.`)
  const sets = new Map<string, CheckedQuestion[]>()
  for (const { name: dataset } of items) {
    const { questions, problem } = await readDataset(facts, dataset)
    sets.set(dataset, questions)
    const checked = await checkSet(site, { dataset, questions, at })
    problems.push(...problem, ...atMost(checked.problems))
  }
  const find = ({ dataset, sourceId }: { dataset: string; sourceId: string }) =>
    sets.get(dataset)?.find(({ id }) => id === sourceId)
  return { problems, find }
}

/** So much that is wrong is told of one thing; more only means that all of it is wrong. */
const TOLD_MAX = 10

function atMost(problems: readonly string[]): string[] {
  if (problems.length <= TOLD_MAX) return [...problems]
  const rest = problems.length - TOLD_MAX
  return [...problems.slice(0, TOLD_MAX), `And ${rest.toLocaleString('en-US')} more like the last.`]
}

/** So many requests at once: a site that is verified serves others as well. */
const TOGETHER = 4

async function inTurns<Item, Result>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const waiting = items.values()
  const takeTurns = async () => {
    const results: Result[] = []
    for (const item of waiting) results.push(await ask(item))
    return results
  }
  return (await Promise.all(Array.from({ length: TOGETHER }, takeTurns))).flat()
}

/** A set's questions, and whether its bytes are those of its newest entry. */
async function readDataset({ site, record, crypto, at }: Facts, dataset: string) {
  const path = `/datasets/${encodeURIComponent(dataset)}.ndjson`
  const text = await (await openPublished(site, path)).text()
  const [hash] = await crypto.sha256([text])
  const entry = record.imports.get(dataset)
  const problem =
    hash === entry?.hash
      ? []
      : [`Dataset ${dataset} is not what entry ${entry?.seq ?? '(none)'} recorded.`]
  const questions = text
    .split('\n')
    .filter(Boolean)
    // the export's own form; a line of another form has a hash that its entry does not have
    .flatMap((line) => importedQuestion(JSON.parse(line) as DatasetRecord, { dataset, at }) ?? [])
  return { questions, problem }
}

const DAY_MS = 86_400_000

/** What no signature speaks for: the days between checkpoints that have none. */
function missingWords(checkpoints: readonly Checkpoint[]): string[] {
  const days = checkpoints.map(({ day }) => Date.parse(day) / DAY_MS)
  const [first, last] = [days.at(0), days.at(-1)]
  if (first === undefined || last === undefined) {
    return ['Signatures were not checked: the site has no checkpoint yet.']
  }
  const signed = new Set(days)
  const missed = Array.from({ length: last - first }, (_, index) => first + index)
    .filter((day) => !signed.has(day))
    .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10))
  return missed.length > 0 ? [`Days without a checkpoint: ${missed.join(', ')}.`] : []
}
