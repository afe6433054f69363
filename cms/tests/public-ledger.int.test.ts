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
function verify(change: Record<string, (text: string) => string> = {}): Promise<Report> {
  const ask: typeof fetch = async (input, init) => {
    const { pathname, search } = new URL(new Request(input).url)
    const response = await api.send(pathname + search, { ...init, cache: 'default' })
    const alter = change[pathname]
    return alter ? new Response(alter(await response.text())) : response
  }
  return verifySite({
    site: { baseUrl: 'http://site.test', fetch: ask },
    crypto: webLedgerCrypto(crypto.subtle),
    predictionSlug: slug,
  })
}

describe('what is public of the record', () => {
  it('is enough to compute all of it again', async () => {
    const report = await verify()
    expect(report.problems).toEqual([])
    expect(report).toMatchObject({ isSound: true, unchecked: [] })
    expect(report.finding).toBeUndefined()
  })

  it('shows a score that was made better than it is', async () => {
    const { problems } = await verify({
      '/api/v1/track-record': (text) => text.replace(/"opening":0\.\d+/, '"opening":0.001'),
    })
    expect(problems.join()).toContain('halfBrier.opening')
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
