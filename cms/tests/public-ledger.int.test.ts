import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { webLedgerCrypto } from '@veridact/shared/ledger'
import { verifySite, type Report } from '@veridact/shared/verifier'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { importFile } from '../src/import/import-file.ts'
import { makeCheckpoint } from '../src/ledger/make-checkpoint.ts'
import { sha256 } from '../src/ledger/node-crypto.ts'
import { sampleRecordLines } from '../src/sample/record/sample-record.ts'
import { openApi, type Api } from './api.ts'
import { createPrediction, unique } from './drafts.ts'
import { importSet } from './imported-set.ts'
import { openNewsroom } from './newsroom.ts'

const dataset = unique('set')
const folder = mkdtempSync(path.join(tmpdir(), 'veridact-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

let api: Api
let slug: string

beforeAll(async () => {
  const { payload, desks } = await openNewsroom()
  api = await openApi()
  const prediction = await createPrediction(payload)
  slug = prediction.slug ?? ''
  await desks.editor.post(`/predictions/${prediction.id}/publish`, {})
  await desks.editor.post(`/predictions/${prediction.id}/forecasts`, {
    basedOn: 1,
    probabilities: { yes: 810_000, no: 190_000 },
    rationale: 'News.',
  })
  await payload.db.drizzle.execute(sql`SELECT pg_sleep(0.01)`)
  const answer = await desks.resolver.post(`/predictions/${prediction.id}/resolve`, {
    outcome: 'yes',
    occurredAt: new Date().toISOString(),
    evidence: ['https://example.org/'],
    note: 'It is in the register.',
    basedOn: null,
  })
  if (answer.status !== 201) throw new Error('The outcome was not recorded.')
  const file = path.join(folder, 'record.ndjson')
  writeFileSync(file, sampleRecordLines().join('\n'))
  await importFile(payload, { kind: 'predictions', dataset, isStrict: true, file })
  // resolved, and not public before it opens
  const years = {
    openAt: '2998-01-01T00:00:00Z',
    closeAt: '2999-01-01T00:00:00Z',
    resolvedAt: null,
  }
  const forecasts = [{ at: '2998-02-01T00:00:00Z', probability: 0.9 }]
  await importSet(payload, [{ ...years, forecasts }, {}])
  await makeCheckpoint(payload)
})

/** The site as a third party sees it; `change` alters what one address answers. */
function verify(
  change: Record<string, (text: string) => string> = {},
  predictionSlug = slug,
): Promise<Report> {
  const ask: typeof fetch = async (input, init) => {
    const { pathname, search } = new URL(new Request(input).url)
    const response = await api.send(pathname + search, { ...init, cache: 'default' })
    const alter = change[pathname]
    return alter ? new Response(alter(await response.text())) : response
  }
  return verifySite({
    site: { baseUrl: 'http://site.test', fetch: ask },
    crypto: webLedgerCrypto(crypto.subtle),
    predictionSlug,
  })
}

describe('what is public of the record', () => {
  it('is enough to compute all of it again', async () => {
    const report = await verify()
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ isSound: true, unchecked: [] })
    expect(report.finding).toBeUndefined()
    expect(report.passed.join()).toContain(`What is shown of "${slug}"`)
  })

  it('shows a score that was made better than it is', async () => {
    const { problems } = await verify({
      '/api/v1/track-record': (text) => text.replace(/"opening":0\.\d+/, '"opening":0.001'),
    })
    expect(problems.join()).toContain('halfBrier.opening')
  })

  it.each<[string, string, (text: string) => string, string]>([
    [
      'a bin of the calibration curve',
      '/track-record',
      (text) => text.replace(/"observed":[\d.]+/, '"observed":0.123'),
      'calibration.deciles.0.observed',
    ],
    [
      'an interval',
      '/track-record',
      (text) => text.replace('"intervals":{"halfBrier":{"opening":[', '$&-'),
      'intervals.halfBrier.opening.0',
    ],
    [
      'a bucket',
      '/track-record',
      (text) => text.replace(/"annulled":\d+/, '"annulled":77'),
      'counts.annulled',
    ],
    [
      'a question left out of the table',
      '/track-record',
      (text) => text.replace(/(?<=\r\n)[^\r]*\r\n/, ''),
      'does not list',
    ],
  ])('shows %s that does not follow from the facts', async (_, address, alter, words) => {
    const { isSound, problems } = await verify({ [`/api/v1${address}`]: alter })
    expect(isSound).toBe(false)
    expect(problems.join()).toContain(words)
  })

  it.each<[string, (text: string) => string, string]>([
    [
      'a score',
      (text) => text.replace(/"closing":0\.\d+/, '"closing":0.5'),
      'scores.halfBrier.closing',
    ],
    [
      'an earlier number',
      (text) => text.replaceAll('810000', '820000'),
      'history.1.probabilities.0',
    ],
    ['its words', (text) => text.replace(/"question":"[^"]+/, '$&!'), 'question'],
    ['its state', (text) => text.replace('"state":"resolved"', '"state":"annulled"'), 'state'],
  ])('shows a page of a prediction that changed %s', async (_, alter, words) => {
    const { problems } = await verify({ [`/api/v1/predictions/${slug}`]: alter })
    expect(problems.join()).toContain(`"${slug}" publishes ${words}`)
  })

  it('shows an imported prediction that is not as its set has it', async () => {
    const { items } = await api.client.listPredictions({ dataset, state: 'resolved' })
    const imported = items[0]!.slug
    const address = `/api/v1/predictions/${imported}`
    expect((await verify({}, imported)).problems).toEqual([])
    const { problems } = await verify(
      { [address]: (text) => text.replace(/"timeAverage":0\.\d+/, '"timeAverage":0.999') },
      imported,
    )
    expect(problems.join()).toContain(`"${imported}" publishes scores.halfBrier.timeAverage`)
  })

  it('shows a checkpoint that somebody kept and the site no longer serves', async () => {
    const { checkpoints } = await api.client.getCheckpoints()
    const report = await verifySite({
      site: {
        baseUrl: 'http://site.test',
        fetch: async (input) => {
          const { pathname, search } = new URL(new Request(input).url)
          const response = await api.send(pathname + search)
          if (pathname !== '/api/v1/ledger/checkpoints') return response
          return Response.json({ ...(await response.json()), checkpoints: [] })
        },
      },
      crypto: webLedgerCrypto(crypto.subtle),
      kept: checkpoints,
    })
    expect(report.problems.join()).toContain('does not serve the checkpoint')
  })

  it('shows an imported set that is not the one of its entry', async () => {
    const { problems } = await verify({
      [`/api/v1/datasets/${dataset}.ndjson`]: (text) =>
        text.replace('"ppm":550000', '"ppm":990000'),
    })
    expect(problems.join()).toContain(`Dataset ${dataset} is not what entry`)
  })

  it('shows a number that was changed after it was recorded', async () => {
    const { isSound, finding } = await verify({
      '/api/v1/ledger.ndjson': (text) => text.replace('810000', '910000'),
    })
    expect(isSound).toBe(false)
    expect(finding?.problem).toBe('its payload was changed')
  })

  it('case 17: shows a restored older backup by its later signed checkpoint', async () => {
    const { finding } = await verify({
      '/api/v1/ledger.ndjson': (text) => text.split('\n').slice(0, -2).join('\n'),
    })
    expect(finding?.problem).toContain('older copy')
  })
})

describe('the exported files', () => {
  it('L4: a dataset’s bytes have the hash of its newest entry', async () => {
    const text = await (await api.send(`/api/v1/datasets/${dataset}.ndjson`)).text()
    const { items } = await api.client.listDatasets()
    const set = items.find(({ name }) => name === dataset)
    expect(set).toMatchObject({ predictions: 48, entry: { hash: sha256(text) } })
  })

  it('the ledger comes whole, an entry a line, and page by page alike', async () => {
    const response = await api.send('/api/v1/ledger.ndjson')
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (await response.text()).trimEnd().split('\n')
    const first = await api.client.listEntries({ limit: 3 })
    const second = await api.client.listEntries({ after: first.next ?? 0, limit: 1_000 })
    expect([...first.items, ...second.items]).toEqual(
      lines.map((line) => JSON.parse(line) as object),
    )
    expect(second.next).toBeNull()
  })

  it('has no next run after a full one that ends at the head', async () => {
    const { entries } = await api.client.getCheckpoints()
    const run = await api.client.listEntries({ after: entries - 2, limit: 2 })
    expect(run.items.map(({ seq }) => seq)).toEqual([entries - 1, entries])
    expect(run.next).toBeNull()
    const before = await api.client.listEntries({ after: entries - 2, limit: 1 })
    expect(before.next).toBe(entries - 1)
  })

  it('can be asked about without being written', async () => {
    const write = vi.spyOn(api.payload.db.drizzle, 'transaction')
    const address = `/api/v1/datasets/${dataset}.ndjson`
    const { status, headers } = await api.send(address, { method: 'HEAD' })
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
    const missing = await api.send('/api/v1/datasets/nothing.ndjson', { method: 'HEAD' })
    expect(missing.status).toBe(404)
  })

  it('refuse what they do not know', async () => {
    expect((await api.send('/api/v1/datasets/nothing.ndjson')).status).toBe(404)
    expect((await api.send('/api/v1/datasets/no%20name.ndjson')).status).toBe(404)
    expect((await api.send('/api/v1/ledger.ndjson?after=3')).status).toBe(400)
  })
})
