import { beforeAll, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import { createCategory, inFuture, unique } from './drafts.ts'
import { importSet } from './imported-set.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

type Line = Record<string, string>

/** The table as a spreadsheet would read it. */
async function readTable(query: string): Promise<Line[]> {
  const answer = await api.send(`/api/v1/track-record?format=csv&${query}`)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(answer.headers.get('content-disposition')).toContain('track-record.csv')
  const [head = [], ...lines] = parseCsv(await answer.text())
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]!])))
}

/** RFC 4180, for tables without an empty line. */
function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
      ),
    )
}

it('has a line for every published question, with its bucket, outcome and scores', async () => {
  const category = await createCategory(api.payload)
  const id = unique('id')
  const dataset = await importSet(api.payload, [
    { id, category: category.slug },
    { closeAt: inFuture() },
    { status: 'void', outcome: null },
  ])
  const lines = await readTable(`dataset=${dataset}`)
  expect(lines.map(({ bucket, isCounted }) => `${bucket} ${isCounted}`).toSorted()).toEqual([
    'annulled 0',
    'immature 0',
    'scored 1',
  ])
  const scored = lines.find(({ bucket }) => bucket === 'scored')
  expect(scored).toMatchObject({
    slug: `${dataset}-${id}`,
    question: 'Will it rain in Oslo on 1 May 2020?',
    type: 'binary',
    dataset,
    sourceId: id,
    category: category.slug,
    authors: '',
    aiAssist: 'none',
    openAt: '2020-03-01T00:00:00.000000Z',
    effectiveClose: '2020-05-01T00:00:00.000000Z',
    outcome: 'yes',
    openingProbability: '0.8',
    halfBrierReference: '0.25',
    isClipped: '0',
  })
  expect(Number(scored!.halfBrierOpening)).toBeCloseTo(0.04, 12)
  const annulled = lines.find(({ bucket }) => bucket === 'annulled')
  expect(annulled).toMatchObject({ outcome: '', halfBrierOpening: '', openingProbability: '' })
})

it('marks the very questions that the figures are over', async () => {
  const dataset = await importSet(api.payload, [{}, { outcome: 0 }, { closeAt: inFuture() }])
  for (const immature of ['', '&immature=include']) {
    const query = `dataset=${dataset}${immature}`
    const counted = (await readTable(query)).filter(({ isCounted }) => isCounted === '1')
    const record = await (await api.send(`/api/v1/track-record?${query}`)).json()
    expect(counted).toHaveLength(record.n)
    const sum = counted.reduce((total, line) => total + Number(line.halfBrierOpening), 0)
    expect(sum / counted.length).toBeCloseTo(record.halfBrier.opening, 12)
  }
})

it('comes whole, however long, in the order in which the questions opened', async () => {
  const records = Array.from({ length: 2_300 }, (_, index) => ({
    id: `q${index}`,
    openAt: new Date(Date.UTC(2019, 0, 1 + (index % 400))).toISOString(),
  }))
  const dataset = await importSet(api.payload, records)
  const lines = await readTable(`dataset=${dataset}`)
  expect(new Set(lines.map(({ sourceId }) => sourceId)).size).toBe(2_300)
  const opened = lines.map(({ openAt }) => openAt!)
  expect(opened).toEqual(opened.toSorted())
})

it('lets no question be a formula, nor break out of its cell', async () => {
  const question = '=HYPERLINK("http://example.org","click"),\nnext'
  const dataset = await importSet(api.payload, [{ question }])
  const answer = await api.send(`/api/v1/track-record?format=csv&dataset=${dataset}`)
  expect(await answer.text()).toContain(`"'=HYPERLINK(""http://example.org"",""click""),\nnext"`)
})

it('refuses what the figures refuse', async () => {
  const answer = await api.send(`/api/v1/track-record?format=csv&asOf=${inFuture()}`)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
})
