import { getPayload, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { importFile } from '../src/import/import-file.ts'
import { predictionImporter } from '../src/import/predictions/import-predictions.ts'
import { datasetLines } from '../src/ledger/dataset-lines.ts'
import { sha256 } from '../src/ledger/node-crypto.ts'
import config from '../src/payload.config.ts'
import { createPrediction, unique } from './drafts.ts'
import { writeLines } from './import-lines.ts'
import { readLedger, transact, verify } from './ledger.ts'

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

const line = (id: string, fields: object = {}) => ({
  id,
  source: 'Example Forecasts',
  sourceUrl: 'https://example.org/q/1',
  licence: 'CC0',
  question: 'Will it rain in Oslo on 1 May 2020?',
  background: 'It often does.',
  resolutionCriteria: 'Resolves YES if it rains.',
  category: 'Weather',
  openAt: '2020-03-01T00:00:00Z',
  closeAt: '2020-05-02T00:00:00Z',
  resolvedAt: '2020-05-01T12:00:00Z',
  status: 'resolved',
  outcome: 1,
  forecasts: [
    { at: '2020-03-01T00:00:00Z', probability: 0.4 },
    { at: '2020-04-01T00:00:00.000001Z', probability: 1 },
  ],
  ...fields,
})

const importLines = (dataset: string, lines: object[], isStrict = false) =>
  importFile(payload, { kind: 'predictions', dataset, isStrict, file: writeLines(lines) })

async function exportOf(dataset: string): Promise<string> {
  const lines = []
  for await (const text of datasetLines(payload.db.drizzle, dataset)) lines.push(text)
  return lines.join('')
}

const importsOf = async (dataset: string) =>
  (await readLedger(payload)).filter((entry) => entry.payload.dataset === dataset)

describe('L4: an import of predictions', () => {
  it('appends one entry with the hash of the whole dataset after it', async () => {
    const dataset = unique('set')
    await importLines(dataset, [line('b'), line('a')])
    const [entry, ...others] = await importsOf(dataset)
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      type: 'import',
      predictionId: null,
      payload: { dataset, source: 'Example Forecasts', count: 2 },
    })
    expect(entry!.payload.hash).toBe(sha256(await exportOf(dataset)))
    expect(await verify(await readLedger(payload))).toHaveProperty('record')
  })

  it('that changes nothing appends nothing, and a corrected outcome appends one', async () => {
    const dataset = unique('set')
    await importLines(dataset, [line('a'), line('b')])
    await importLines(dataset, [line('a')])
    expect(await importsOf(dataset)).toHaveLength(1)
    await importLines(dataset, [line('a', { outcome: 0 })])
    const [first, second] = await importsOf(dataset)
    expect(second!.payload).toMatchObject({ count: 2, hash: sha256(await exportOf(dataset)) })
    expect(second!.payload.hash).not.toBe(first!.payload.hash)
  })

  it('also records what one before it left that died half-way', async () => {
    const dataset = unique('set')
    await importLines(dataset, [line('a')])
    const importer = predictionImporter(dataset)
    const reading = importer.read(JSON.stringify(line('b')))
    if ('refused' in reading) throw new Error(reading.refused)
    await transact(payload, (req) => importer.write([reading.item], req))
    await importLines(dataset, [line('a')])
    expect((await importsOf(dataset)).map((entry) => entry.payload.count)).toEqual([1, 2])
  })

  it('that keeps nothing records nothing', async () => {
    const dataset = unique('set')
    const { isKept } = await importLines(dataset, [line('a'), { id: 'broken' }], true)
    expect(isKept).toBe(false)
    await importLines(dataset, [{ id: 'broken' }])
    expect(await importsOf(dataset)).toEqual([])
  })

  it('beside another of the same dataset leaves the state of both in the newest entry', async () => {
    const dataset = unique('set')
    const ids = Array.from({ length: 4 }, (_, index) => `${index}`)
    await Promise.all(ids.map((id) => importLines(dataset, [line(id)])))
    const newest = (await importsOf(dataset)).at(-1)
    expect(newest!.payload).toMatchObject({ count: 4, hash: sha256(await exportOf(dataset)) })
  })
})

describe('the export of a dataset', () => {
  it('is one line of canonical JSON a record', async () => {
    const dataset = unique('set')
    await importLines(dataset, [line('a')])
    expect(await exportOf(dataset)).toBe(
      '{"background":"It often does.","category":"Weather","closeAt":"2020-05-02T00:00:00.000000Z",' +
        '"forecasts":[{"at":"2020-03-01T00:00:00.000000Z","ppm":400000},' +
        '{"at":"2020-04-01T00:00:00.000001Z","ppm":1000000}],"id":"a","licence":"CC0",' +
        '"openAt":"2020-03-01T00:00:00.000000Z","outcome":"yes",' +
        '"question":"Will it rain in Oslo on 1 May 2020?",' +
        '"resolutionCriteria":"Resolves YES if it rains.",' +
        '"resolvedAt":"2020-05-01T12:00:00.000000Z","source":"Example Forecasts",' +
        '"sourceUrl":"https://example.org/q/1","status":"resolved"}\n',
    )
  })

  it('says nothing where the source said nothing', async () => {
    const dataset = unique('set')
    const silent = { source: '', sourceUrl: '', licence: '', category: '', background: '' }
    const open = { status: 'open', outcome: null, resolvedAt: null, forecasts: [] }
    await importLines(dataset, [line('a', { ...silent, ...open })])
    expect(JSON.parse(await exportOf(dataset))).toMatchObject({
      ...silent,
      outcome: '',
      resolvedAt: '',
      forecasts: [],
    })
  })

  it('is sorted by UTF-16 code units, in which a smile comes before a private letter', async () => {
    const dataset = unique('set')
    const ids = ['\uE000', '😀', 'é', 'z', 'Z', 'a-b', 'ab', '10', '9']
    await importLines(
      dataset,
      ids.map((id) => line(id)),
    )
    const exported = (await exportOf(dataset)).trimEnd().split('\n')
    expect(exported.map((text) => (JSON.parse(text) as { id: string }).id)).toEqual([
      '10',
      '9',
      'Z',
      'a-b',
      'ab',
      'z',
      'é',
      '😀',
      '\uE000',
    ])
  })

  it('is of that dataset only, however many records and forecasts it has', async () => {
    const [dataset, other] = [unique('set'), unique('set')]
    const forecasts = Array.from({ length: 11_000 }, (_, second) => ({
      at: new Date(Date.UTC(2020, 2, 1) + second * 1000).toISOString(),
      probability: 0.5,
    }))
    const many = Array.from({ length: 510 }, (_, index) => line(`${index}`))
    await importLines(dataset, [
      ...many,
      line('long', { forecasts }),
      line('longer', { forecasts }),
    ])
    await importLines(other, [line('other')])
    await createPrediction(payload)
    const records = (await exportOf(dataset)).trimEnd().split('\n')
    expect(records).toHaveLength(512)
    expect(JSON.parse(records.at(-1)!)).toMatchObject({ id: 'longer' })
    expect((JSON.parse(records.at(-1)!) as { forecasts: object[] }).forecasts).toHaveLength(11_000)
  })
})
