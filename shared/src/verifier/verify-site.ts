import { addSums } from '../domain/index.ts'
import {
  scorePrediction,
  sumsOfDatasetRecord,
  sumsOfPrediction,
  type DatasetRecord,
  type LedgerCrypto,
  type LedgerRecord,
} from '../ledger/index.ts'
import { agree, compareFigures } from './compare-figures.ts'
import {
  openPublished,
  readPublished,
  type PublishedCheckpoints,
  type PublishedDataset,
  type PublishedFigures,
  type PublishedSite,
} from './published.ts'
import type { Report } from './report.ts'
import { verifyExport } from './verify-export.ts'

type SiteOptions = {
  site: PublishedSite
  crypto: LedgerCrypto
  /** Also hold the scores of this prediction against its entries. */
  predictionSlug?: string | undefined
  /** How many entries were checked, of how many. */
  onProgress?: (checked: number, total: number) => void
}

/**
 * Verifies all that a site publishes of its record: the chain, the signatures of its checkpoints, its keys,
 * every dataset's bytes, and the scores computed again from entries and datasets.
 *
 * @throws {Error} when the site cannot be reached.
 */
export async function verifySite({
  site,
  crypto,
  predictionSlug,
  onProgress,
}: SiteOptions): Promise<Report> {
  const published = await readPublished<PublishedCheckpoints>(site, '/ledger/checkpoints')
  const { body } = await openPublished(site, '/ledger.ndjson')
  const { report, record, recordedAt } = await verifyExport({
    // the body of an answer, which `openPublished` has seen to be there
    stream: body as ReadableStream<Uint8Array<ArrayBuffer>>,
    checkpoints: published.checkpoints,
    crypto,
    onProgress: (checked) => onProgress?.(checked, published.entries),
  })
  if (!record) return report
  const problems = [
    ...keyProblems(record, published),
    ...(await scoreProblems({ site, record, recordedAt })),
    ...(await datasetProblems({ site, record, crypto })),
    ...(predictionSlug ? await predictionProblems({ site, record, predictionSlug }) : []),
  ]
  const passed = [...report.passed, ...signatureWords(published)]
  if (problems.length === 0) passed.push('Every published score follows from the record.')
  return { ...report, passed, problems, isSound: problems.length === 0 }
}

function signatureWords({ checkpoints, missed }: PublishedCheckpoints): string[] {
  const last = checkpoints.at(-1)
  if (!last) return ['No checkpoint has been signed yet.']
  const words = `${checkpoints.length} signed, the last on ${last.day} over ${last.height}.`
  const gaps = missed.length > 0 ? [`Days without a checkpoint: ${missed.join(', ')}.`] : []
  return [`Checkpoints hold: ${words}`, ...gaps]
}

function keyProblems({ keys }: LedgerRecord, published: PublishedCheckpoints): string[] {
  return published.keys.flatMap(({ keyId, publicKey }) =>
    keys.get(keyId)?.publicKey === publicKey
      ? []
      : [`The site serves a key ${keyId} that the ledger does not have.`],
  )
}

/** The site's own figures, as of the newest entry, so that what comes meanwhile does not count. */
async function scoreProblems({
  site,
  record,
  recordedAt,
}: {
  site: PublishedSite
  record: LedgerRecord
  recordedAt: string | undefined
}): Promise<string[]> {
  if (!recordedAt) return []
  const query = new URLSearchParams({ immature: 'include', asOf: recordedAt })
  const published = await readPublished<PublishedFigures>(site, `/track-record?${query}`)
  const all = [...record.predictions.values()]
  const sums = addSums(all.flatMap((prediction) => sumsOfPrediction(prediction) ?? []))
  const counted = (type: 'annul' | 'ambiguous') =>
    all.filter(({ ending }) => ending?.type === type).length
  const counts = {
    published: all.length,
    annulled: counted('annul'),
    ambiguous: counted('ambiguous'),
  }
  return [
    ...compareFigures({ name: 'The track record', sums, published }),
    ...Object.entries(counts).flatMap(([name, count]) => {
      const shown = published.counts[name as keyof typeof counts] // its own keys
      return shown === count
        ? []
        : [`The track record counts ${shown} ${name}; the ledger has ${count}.`]
    }),
  ]
}

/** Each set's bytes against its newest entry, and its figures against its records. */
async function datasetProblems({
  site,
  record,
  crypto,
}: {
  site: PublishedSite
  record: LedgerRecord
  crypto: LedgerCrypto
}): Promise<string[]> {
  const { items } = await readPublished<{ items: PublishedDataset[] }>(site, '/datasets')
  const known = new Set(items.map(({ name }) => name))
  const absent = [...record.imports.keys()].filter((name) => !known.has(name))
  const problems = absent.map((name) => `Dataset ${name} was imported and is not published.`)
  for (const { name } of items) {
    const path = encodeURIComponent(name)
    const text = await (await openPublished(site, `/datasets/${path}.ndjson`)).text()
    const [hash] = await crypto.sha256([text])
    const entry = record.imports.get(name)
    if (hash !== entry?.hash) {
      problems.push(`Dataset ${name} is not what entry ${entry?.seq ?? '(none)'} recorded.`)
    }
    problems.push(...(await datasetFigureProblems({ site, name, text })))
  }
  return problems
}

async function datasetFigureProblems({
  site,
  name,
  text,
}: {
  site: PublishedSite
  name: string
  text: string
}): Promise<string[]> {
  const query = new URLSearchParams({ dataset: name, immature: 'include' })
  const published = await readPublished<PublishedFigures>(site, `/track-record?${query}`)
  const now = new Date().toISOString()
  const records = text
    .split('\n')
    .filter(Boolean)
    // the export's own form; a line of another form has a hash that its entry does not have
    .map((line) => JSON.parse(line) as DatasetRecord)
    // what is yet to open is exported, and not public
    .filter(({ openAt }) => openAt <= now)
  const sums = records.flatMap((record) => sumsOfDatasetRecord(record) ?? [])
  return compareFigures({ name: `Dataset ${name}`, sums: addSums(sums), published })
}

type PublishedPrediction = {
  id: string
  imported: unknown
  scores: { halfBrier: { opening: number; closing: number } } | null
}

async function predictionProblems({
  site,
  record,
  predictionSlug,
}: {
  site: PublishedSite
  record: LedgerRecord
  predictionSlug: string
}): Promise<string[]> {
  const path = `/predictions/${encodeURIComponent(predictionSlug)}`
  const { id, imported, scores } = await readPublished<PublishedPrediction>(site, path)
  if (imported) return []
  const prediction = record.predictions.get(id)
  if (!prediction) return [`"${predictionSlug}" is published and not in the ledger.`]
  const computed = scorePrediction(prediction)?.halfBrier
  const pairs = [
    [computed?.opening, scores?.halfBrier.opening],
    [computed?.closing, scores?.halfBrier.closing],
  ]
  return pairs.every(([ours, shown]) => agree(ours ?? null, shown ?? null))
    ? []
    : [`"${predictionSlug}" publishes scores that its entries do not make.`]
}
