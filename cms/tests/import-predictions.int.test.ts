import { createHash } from 'node:crypto'

import { getPayload, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { importFile } from '../src/import/import-file.ts'
import { listForecasts } from '../src/ledger/forecasts.ts'
import config from '../src/payload.config.ts'
import type { Prediction } from '../src/payload-types.ts'
import { createCategory, createPrediction, unique } from './drafts.ts'
import { writeLines } from './import-lines.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

async function importPredictions(
  lines: (object | string)[],
  { dataset = 'set', isStrict = false }: { dataset?: string; isStrict?: boolean } = {},
) {
  const wish = { kind: 'predictions', dataset, isStrict, file: writeLines(lines) } as const
  const { report, isKept } = await importFile(payload, wish)
  return { report: report.toString(), isKept }
}

function line(fields: object = {}) {
  return {
    id: unique('id'),
    source: 'Example Forecasts',
    sourceUrl: 'https://example.org/q/1',
    licence: 'CC0',
    question: 'Will it rain in Oslo on 1 May 2020?',
    background: '',
    resolutionCriteria: 'Resolves YES if it rains.',
    category: '',
    openAt: '2020-03-01T00:00:00Z',
    closeAt: '2020-05-02T00:00:00Z',
    resolvedAt: '2020-05-01T12:00:00.123456Z',
    status: 'resolved',
    outcome: 1,
    forecasts: [
      { at: '2020-03-01T00:00:00Z', probability: 0.4 },
      { at: '2020-04-01T00:00:00.000001Z', probability: 0.6175 },
    ],
    ...fields,
  }
}

async function find(sourceId: string, dataset = 'set'): Promise<Prediction | undefined> {
  const where = {
    'imported.dataset': { equals: dataset },
    'imported.sourceId': { equals: sourceId },
  }
  return (await payload.find({ collection: 'predictions', where })).docs[0]
}

async function forecastsOf(sourceId: string) {
  const forecasts = await listForecasts(payload, (await find(sourceId))?.id ?? '')
  return forecasts.map(({ revision, recordedAt, probabilities }) => [
    revision,
    recordedAt,
    probabilities,
  ])
}

const ITS_OWN = ['id', 'slug', 'created_at', 'updated_at', 'imported_source_id', 'cluster_key']

/** Every column but those that tell two rows apart. */
async function rowOf(id: string): Promise<object> {
  const { rows } = await payload.db.pool.query('SELECT * FROM predictions WHERE id = $1', [id])
  const columns = Object.entries<unknown>(rows[0]).filter(([name]) => !ITS_OWN.includes(name))
  return Object.fromEntries(columns)
}

it('writes the row that Payload would have written, column by column', async () => {
  const category = await createCategory(payload)
  const given = line({ category: category.slug, background: 'Wet.' })
  await importPredictions([given])
  const made = await createPrediction(payload, {
    type: 'binary',
    question: given.question,
    background: 'Wet.',
    resolutionCriteria: given.resolutionCriteria,
    otherwiseResolves: null,
    category: category.id,
    openAt: given.openAt,
    closeAt: given.closeAt,
    firstForecast: null,
    imported: {
      dataset: 'set',
      sourceId: unique('other'),
      source: given.source,
      sourceUrl: given.sourceUrl,
      licence: given.licence,
      category: category.slug,
      status: 'resolved',
      outcome: 'yes',
      resolvedAt: given.resolvedAt,
    },
  })
  const imported = await find(given.id)
  expect(await rowOf(imported!.id)).toEqual(await rowOf(made.id))
  expect(imported).toMatchObject({ slug: `set-${given.id}`, clusterKey: `set/${given.id}` })
  // what Payload would have had in its other tables: no options, sources or authors
  expect(imported).toMatchObject({ options: [], sources: [], authors: [] })
})

it('keeps every forecast to the microsecond and to the ppm, certainty and ties included', async () => {
  const at = '2020-03-05T00:00:00Z'
  const given = line({
    forecasts: [
      { at: '2020-03-01T00:00:00.123456Z', probability: 0 },
      { at, probability: 0.3 },
      { at, probability: 1 },
      { at: '2020-03-06T02:00:00+02:00', probability: 0.0000005 },
    ],
  })
  const { report } = await importPredictions([given])
  expect(report).toContain('Forecasts that a later one of the same instant overrides: 1.')
  expect(await forecastsOf(given.id)).toEqual([
    [1, '2020-03-01T00:00:00.123456Z', [0, 1_000_000]],
    [2, '2020-03-05T00:00:00.000000Z', [300_000, 700_000]],
    [3, '2020-03-05T00:00:00.000000Z', [1_000_000, 0]],
    [4, '2020-03-06T00:00:00.000000Z', [1, 999_999]],
  ])
})

it('changes nothing the second time', async () => {
  const lines = [
    line(),
    line({ forecasts: [] }),
    line({ status: 'open', outcome: null, resolvedAt: null }),
  ]
  await importPredictions(lines)
  const before = await find(lines[0]!.id)
  expect((await importPredictions(lines)).report).toContain(
    '3 lines: 0 created, 0 updated, 3 unchanged',
  )
  expect(await find(lines[0]!.id)).toEqual(before)
})

it('takes a corrected outcome, and forecasts that came, went or changed', async () => {
  const given = line()
  await importPredictions([given])
  const before = await find(given.id)
  const forecasts = [given.forecasts[0]!, { at: '2020-04-02T00:00:00Z', probability: 0.7 }]
  expect((await importPredictions([{ ...given, forecasts }])).report).toContain('1 updated')
  expect((await importPredictions([{ ...given, forecasts, outcome: 0 }])).report).toContain(
    '1 updated',
  )
  expect(await find(given.id)).toMatchObject({ id: before!.id, imported: { outcome: 'no' } })
  expect(await forecastsOf(given.id)).toEqual([
    [1, '2020-03-01T00:00:00.000000Z', [400_000, 600_000]],
    [2, '2020-04-02T00:00:00.000000Z', [700_000, 300_000]],
  ])
  await importPredictions([{ ...given, forecasts: [] }])
  expect(await forecastsOf(given.id)).toEqual([])
})

it('keeps the same id of two datasets apart', async () => {
  const given = line()
  await importPredictions([given], { dataset: 'one' })
  await importPredictions([{ ...given, outcome: 0 }], { dataset: 'Two_2' })
  expect(await find(given.id, 'one')).toMatchObject({
    slug: `one-${given.id}`,
    imported: { outcome: 'yes' },
  })
  expect(await find(given.id, 'Two_2')).toMatchObject({
    slug: `Two_2-${given.id}`,
    imported: { outcome: 'no' },
  })
})

it('gives ids that would share an address a part of their hash, and keeps the addresses that are there', async () => {
  const word = unique('Word')
  const ids = [word, word.toUpperCase(), `${word}!`, `${word}?`]
  await importPredictions(ids.slice(0, 3).map((id) => line({ id })))
  await importPredictions([line({ id: ids[3] }), line({ id: ids[0], outcome: 0 })])
  const plain = `set-${word.toLowerCase()}`
  const hashed = (id: string) =>
    `${plain}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
  const slugs = await Promise.all(ids.map(async (id) => (await find(id))?.slug))
  expect(slugs).toEqual([plain, hashed(ids[1]!), hashed(ids[2]!), hashed(ids[3]!)])
})

it('never takes the address of a prediction of the newsroom', async () => {
  const id = unique('own')
  await createPrediction(payload, { slug: `set-${id}` })
  await importPredictions([line({ id })])
  expect((await find(id))?.slug).toMatch(new RegExp(`^set-${id}-[0-9a-f]{8}$`))
})

it('finds the category by its slugified name, and makes it outside the navigation', async () => {
  const name = `${unique('Nordic Weather')} & Sea`
  const [first, second] = [line({ category: name }), line({ category: name.toLowerCase() })]
  await importPredictions([first, second])
  const [one, two] = [await find(first.id), await find(second.id)]
  expect(one?.category).toMatchObject({ name })
  expect(two?.category).toEqual(one?.category)
})

it('reads a category as its source meant it, and tells names without Latin letters apart', async () => {
  const names = ['Arts &amp; Culture', '体育', '政治']
  const lines = names.map((category) => line({ category }))
  await importPredictions(lines)
  const found = await Promise.all(lines.map(({ id }) => find(id)))
  const categories = found.map((doc) => doc?.category)
  expect(categories).toMatchObject([
    { name: 'Arts & Culture', slug: 'arts-culture' },
    { name: '体育' },
    { name: '政治' },
  ])
})

it('makes plain text of HTML and Markdown, with the addresses of their links', async () => {
  const background =
    '<div>See <a href="https://example.org/a?b=1&amp;c=2">this</a>.</div><div><br></div><ul><li>one</li></ul>'
  const given = line({
    background,
    question: 'Is 3 < 4 & 5 > 4?',
    resolutionCriteria: '**Yes** if p<0.5',
  })
  const { report } = await importPredictions([given])
  expect(report).toContain(
    'background was HTML and is now plain text. resolutionCriteria was Markdown and is now plain text.',
  )
  expect(await find(given.id)).toMatchObject({
    background: 'See this (https://example.org/a?b=1&c=2).\n\n• one',
    question: 'Is 3 < 4 & 5 > 4?',
    resolutionCriteria: 'Yes if p<0.5',
  })
})

it.each<[string, object | string, RegExp]>([
  ['is cut short', '{"id": "a", ', /The line is no JSON/],
  ['is a number', '12', /The line is no JSON object/],
  ['has no id', line({ id: null }), /id is missing/],
  ['has no question', line({ question: ' ' }), /question is missing/],
  ['has a question of mere tags', line({ question: '<p><br></p>' }), /question is missing: it is/],
  ['closes on 30 February', line({ closeAt: '2020-02-30T00:00:00Z' }), /closeAt is "2020-02-30/],
  [
    'has a forecast at no time',
    line({ forecasts: [{ at: 'soon', probability: 0.5 }] }),
    /forecasts\[0\]\.at/,
  ],
  [
    'is more than certain',
    line({ forecasts: [{ at: '2020-03-01T00:00:00Z', probability: 1.2 }] }),
    /probability is 1\.2/,
  ],
  [
    'has a probability in words',
    line({ forecasts: [{ at: '2020-03-01T00:00:00Z', probability: 'NaN' }] }),
    /probability is "NaN"/,
  ],
  ['is resolved to nothing', line({ outcome: null }), /outcome is null/],
  ['never ends', line({ closeAt: null, resolvedAt: null }), /closeAt and resolvedAt are missing/],
  ['has a key longer than an index takes', line({ id: randomText(20_000) }), /index row/],
])(
  'a line that %s is refused with its reason, and those around it are kept',
  async (_, broken, reason) => {
    const around = [line(), line(), line()]
    const { report, isKept } = await importPredictions([around[0]!, broken, around[1]!, around[2]!])
    expect(report).toMatch(new RegExp(`^line 2 refused: .*${reason.source}`))
    expect(report).toMatch(/4 lines: 3 created, 0 updated, 0 unchanged, \d mended, 1 refused\.$/)
    expect(isKept).toBe(true)
    for (const { id } of around) expect(await find(id)).toBeDefined()
  },
)

it('takes the later of two lines with one id, and says so', async () => {
  const given = line()
  const { report } = await importPredictions([given, { ...given, outcome: 0 }])
  expect(report).toContain(`line 2 mended ${given.id}: It replaces line 1`)
  expect(await find(given.id)).toMatchObject({ imported: { outcome: 'no' } })
})

it('with --strict keeps nothing where one line is refused, not even a new category', async () => {
  const [category, good] = [unique('strict-only'), line()]
  const tooLong = line({ id: randomText(20_000) })
  const lines = [{ ...good, category }, '{', tooLong, line({ category })]
  const { report, isKept } = await importPredictions(lines, { isStrict: true })
  expect(isKept).toBe(false)
  expect(report).toMatch(/^line 2 refused: .*\nline 3 refused: /)
  expect(await find(good.id)).toBeUndefined()
  const where = { slug: { equals: category } }
  expect((await payload.count({ collection: 'categories', where })).totalDocs).toBe(0)
})

it('tells the API at once that content has changed', async () => {
  const client = await payload.db.pool.connect()
  const heard: (string | undefined)[] = []
  client.on('notification', ({ payload: table }) => void heard.push(table))
  await client.query('LISTEN veridact_content')
  await importPredictions([line()])
  await client.query('SELECT 1')
  client.release(true)
  expect(heard).toEqual(expect.arrayContaining(['predictions', 'imported_forecasts']))
})

/** Text that no compression makes shorter. */
function randomText(length: number): string {
  const hash = (index: number) => createHash('sha512').update(String(index)).digest('base64url')
  return Array.from({ length: length / 80 }, (_, index) => hash(index)).join('')
}
