import { execFile } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { promisify } from 'node:util'

import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { prepareDatabase } from '../../scripts/postgres/prepare-database.ts'
import { testEnvironment } from '../../scripts/test-environment.ts'
import {
  createCategory,
  createComment,
  createDraft,
  createPrediction,
  createPublished,
  unique,
} from './drafts.ts'
import { openNewsroom, type Desk, type Newsroom } from './newsroom.ts'

const run = promisify(execFile)

let payload: Newsroom['payload']
let editor: Desk

beforeAll(async () => {
  const newsroom = await openNewsroom()
  payload = newsroom.payload
  editor = newsroom.desks.editor
})

const query = (text: string) => payload.db.pool.query(text)

describe('a forecast on the record', () => {
  it.each([
    ['a sum of 999,999 ppm', '{619999,380000}'],
    ['0 %', '{0,1000000}'],
    ['nothing', '{}'],
  ])('is not %s (P5)', async (_, numbers) => {
    const owner = await connectAsOwner()
    const insert = owner.query(
      `INSERT INTO ledger.forecasts (prediction_id, revision, recorded_at, probabilities, seq)
       VALUES ('${unique('id')}', 1, now(), '${numbers}', 1)`,
    )
    await expect(insert).rejects.toThrow('violates check constraint')
    await owner.end()
  })
})

describe('the API is told at commit', () => {
  let heard: string[]
  let listener: Awaited<ReturnType<typeof connectAsOwner>>

  beforeAll(async () => {
    listener = await connectAsOwner()
    listener.on('notification', ({ payload: table = '' }) => heard.push(table))
    await listener.query('LISTEN veridact_content')
    return () => listener.end()
  })

  beforeEach(() => {
    heard = []
  })

  /** What was heard up to now; a notice of our own comes after all before it. */
  async function tablesHeard(): Promise<string[]> {
    const mark = unique('mark')
    await query(`SELECT pg_notify('veridact_content', '${mark}')`)
    while (heard.at(-1) !== mark) await once(listener, 'notification')
    return heard.slice(0, -1)
  }

  it('when an article is published, with its predictions and forecasts', async () => {
    const prediction = await createPrediction(payload)
    const { id } = await createDraft(payload, { predictions: [prediction.id] })
    await tablesHeard()
    heard = []
    await editor.patch(`/articles/${id}`, { _status: 'published' })
    expect(await tablesHeard()).toEqual(
      expect.arrayContaining(['articles', 'predictions', 'forecasts']),
    )
  })

  it('when anything else that readers see changes', async () => {
    const { id: article } = await createPublished(payload)
    const { id: category } = await createCategory(payload)
    const comment = await createComment(payload, { article })
    await tablesHeard()
    heard = []
    await editor.patch(`/categories/${category}`, { name: unique('Renamed') })
    await editor.patch(`/comments/${comment.id}`, { status: 'approved' })
    await editor.post('/timeline-events', { date: '2026', title: 'It begins', article })
    await payload.updateGlobal({ slug: 'site', data: { tagline: 'Before the headline.' } })
    expect(new Set(await tablesHeard())).toEqual(
      new Set(['categories', 'comments', 'timeline_events', 'site']),
    )
  })

  it('but not by autosaved drafts, nor by what is rolled back', async () => {
    const { id } = await createPublished(payload)
    const incomplete = await createPrediction(payload, { otherwiseResolves: '' })
    await tablesHeard()
    heard = []
    await editor.patch(`/articles/${id}?draft=true&autosave=true`, { summary: 'Being written' })
    const data = { predictions: [incomplete.id], _status: 'published' }
    expect((await editor.patch(`/articles/${id}`, data)).status).toBe(400)
    expect(await tablesHeard()).toEqual([])
  })
})

describe('an imported record', () => {
  it('is one by dataset and id (the same id in two datasets is two)', async () => {
    const record = (dataset: string) =>
      createPrediction(payload, { imported: { dataset, sourceId: '42', status: 'open' } })
    await record('polls')
    await record('markets')
    await expect(record('polls')).rejects.toThrow('imported')
  })
})

describe('the migrator', () => {
  const migrate = (environment: Record<string, string>) =>
    run(process.execPath, [path.resolve(import.meta.dirname, '../src/migrate.ts')], {
      env: { ...process.env, ...environment },
    })

  it('run again has nothing to do, and says so in one line', async () => {
    const { stdout } = await migrate({})
    expect(stdout).toMatch(/^Database ready: 0 migrations run, role "\w+" has its rights\.\n$/)
  })

  it('refuses a database whose schema was pushed, rather than ask and leave', async () => {
    const urls = await prepareDatabase(inject('postgres'), unique('pushed').replace('-', '_'))
    const environment = testEnvironment(urls, inject('testFolder'))
    await migrate(environment)
    const owner = await connectAsOwner(urls.owner)
    await owner.query("INSERT INTO payload_migrations (name, batch) VALUES ('dev', -1)")
    await owner.end()
    await expect(migrate(environment)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('pushed in development mode'),
    })
  })

  it('says in one line that a role may not make what is missing, and how to name another', async () => {
    const urls = await prepareDatabase(inject('postgres'), unique('no_rights').replace('-', '_'))
    const environment = testEnvironment(urls, inject('testFolder'))
    const { application } = urls
    const migrating = migrate({ ...environment, DATABASE_MIGRATION_URL: application })
    await expect(migrating).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^The database was not migrated: .+DATABASE_MIGRATION_URL.+\n$/,
      ),
    })
  })

  it('says when one role is both owner and application', async () => {
    const urls = await prepareDatabase(inject('postgres'), unique('one_role').replace('-', '_'))
    const environment = testEnvironment({ ...urls, application: urls.owner }, inject('testFolder'))
    const { stdout } = await migrate(environment)
    expect(stdout).toContain('is both owner and application')
  })
})

async function connectAsOwner(url = process.env.DATABASE_MIGRATION_URL) {
  const { pg } = payload.db
  if (!pg || !url) throw new Error('There is no owner to connect as.')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
