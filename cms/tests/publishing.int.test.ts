import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { schedulePublish } from '../src/endpoints/schedule-publish.ts'
import { listForecasts } from '../src/ledger/forecasts.ts'
import { putOnRecord } from '../src/ledger/put-on-record.ts'
import type { Article, Prediction } from '../src/payload-types.ts'
import { createDraft, createPrediction, createPublished, inFuture } from './drafts.ts'
import {
  fieldsOf,
  messagesOf,
  openNewsroom,
  type Desk,
  type Newsroom,
  type Person,
} from './newsroom.ts'

let payload: Newsroom['payload']
let desks: Newsroom['desks']
let editor: Desk
let author: Desk

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
  ;({ editor, author } = desks)
})

type Wish = Partial<Parameters<typeof schedulePublish>[0]>

const publish = (id: string) => editor.patch(`/articles/${id}`, { _status: 'published' })
const storedArticle = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })
const stored = (id: string) => payload.findByID({ collection: 'predictions', id, depth: 0 })

async function draftWith(...predictions: Prediction[]): Promise<Article> {
  return createDraft(payload, { predictions: predictions.map(({ id }) => id) })
}

describe('A6: publishing an article', () => {
  it('puts its draft predictions on the record, each with its first forecast (P9)', async () => {
    const prediction = await createPrediction(payload, { firstRationale: 'It usually does.' })
    const { id } = await draftWith(prediction)
    expect((await publish(id)).status).toBe(200)

    const [forecast, ...rest] = await listForecasts(payload, prediction.id)
    expect(rest).toEqual([])
    expect(forecast).toMatchObject({
      revision: 1,
      probabilities: [620_000, 380_000],
      rationale: 'It usually does.',
      recordedBy: editor.id,
    })
    // the column has milliseconds, the record microseconds, and the first forecast is in time
    expect(forecast?.recordedAt).toMatch(/\.\d{6}Z$/)
    const { openAt } = await stored(prediction.id)
    expect(openAt).toBe(forecast?.recordedAt)
  })

  it('clusters its predictions by itself, unless they say by what', async () => {
    const [own, named] = [
      await createPrediction(payload),
      await createPrediction(payload, { clusterKey: 'snap-election' }),
    ]
    const { id } = await draftWith(own, named)
    await publish(id)
    expect((await stored(own.id)).clusterKey).toBe(id)
    expect((await stored(named.id)).clusterKey).toBe('snap-election')
  })

  it('names what an incomplete prediction lacks, and then publishes and opens nothing', async () => {
    const complete = await createPrediction(payload)
    const incomplete = await createPrediction(payload, {
      otherwiseResolves: '',
      firstForecast: { yes: 600_000, no: 300_000 },
    })
    const { id } = await draftWith(complete, incomplete)
    const answer = await publish(id)

    expect(answer.status).toBe(400)
    expect(new Set(fieldsOf(answer))).toEqual(new Set(['predictions']))
    expect(messagesOf(answer)).toContain(`“${incomplete.question}”, otherwiseResolves`)
    expect(messagesOf(answer)).toContain('add up to 90%')
    expect((await storedArticle(id))._status).toBe('draft')
    expect((await stored(complete.id)).openAt).toBeNull()
    expect(await listForecasts(payload, complete.id)).toEqual([])
  })

  it('case 9: happens not at all when the ledger refuses an entry', async () => {
    const [first, second] = [await createPrediction(payload), await createPrediction(payload)]
    const { id } = await draftWith(first, second)
    // on the record already, which nobody should ever see: it cannot be registered twice
    await publish((await draftWith(second)).id)
    await payload.db.drizzle.execute(
      sql`UPDATE predictions SET open_at = NULL WHERE id = ${second.id}::uuid`,
    )
    expect((await publish(id)).status).toBe(500)

    expect((await storedArticle(id)).publishedAt).toBeNull()
    expect((await stored(first.id)).openAt).toBeNull()
    expect(await listForecasts(payload, first.id)).toEqual([])
    const versions = await editor.get(`/articles/versions?where[parent][equals]=${id}`)
    expect(versions.body.docs).toHaveLength(1)
  })

  it('records each prediction once when two editors publish it at the same moment', async () => {
    const prediction = await createPrediction(payload)
    const other = await createPrediction(payload)
    const articles = [await draftWith(prediction, other), await draftWith(other, prediction)]
    const answers = await Promise.all(articles.map(({ id }) => publish(id)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await listForecasts(payload, prediction.id)).toHaveLength(1)
  })

  it('is done one by one: many at once are refused', async () => {
    const incomplete = await createPrediction(payload, { firstForecast: null })
    const { id } = await draftWith(incomplete)
    const answer = await editor.patch(`/articles?where[id][equals]=${id}`, { _status: 'published' })
    expect(answer.status).toBe(403)
    expect((await storedArticle(id))._status).toBe('draft')
  })

  it('opens them also when the request asks for nothing of them back', async () => {
    const prediction = await createPrediction(payload)
    const { id } = await draftWith(prediction)
    await editor.patch(`/articles/${id}?select[title]=true`, { _status: 'published' })
    expect((await stored(prediction.id)).openAt).not.toBeNull()
  })

  it('leaves predictions alone that are on the record already', async () => {
    const prediction = await createPrediction(payload)
    await publish((await draftWith(prediction)).id)
    const { openAt } = await stored(prediction.id)
    await publish((await draftWith(prediction)).id)
    expect((await stored(prediction.id)).openAt).toBe(openAt)
  })

  it('opens what is attached to a published article, too, but not what a draft of it has', async () => {
    const { id } = await createPublished(payload)
    const prediction = await createPrediction(payload)
    await editor.patch(`/articles/${id}?draft=true`, { predictions: [prediction.id] })
    expect((await stored(prediction.id)).openAt).toBeNull()
    await publish(id)
    expect((await stored(prediction.id)).openAt).not.toBeNull()
  })

  it('is refused where there is no transaction to record it on', async () => {
    const prediction = await createPrediction(payload)
    const { id } = await draftWith(prediction)
    const data = { _status: 'published' } as const
    await expect(
      payload.update({ collection: 'articles', id, data, disableTransaction: true }),
    ).rejects.toThrow('no transaction')
    await expect(putOnRecord({ payload } as never, [prediction.id])).rejects.toThrow(
      'no transaction',
    )
    expect(await listForecasts(payload, prediction.id)).toEqual([])
  })
})

describe('A7: unpublishing an article', () => {
  it('never touches the record', async () => {
    const prediction = await createPrediction(payload)
    const { id } = await draftWith(prediction)
    await publish(id)
    const before = await stored(prediction.id)
    await editor.patch(`/articles/${id}`, { _status: 'draft', predictions: [] })

    expect((await stored(prediction.id)).openAt).toBe(before.openAt)
    expect(await listForecasts(payload, prediction.id)).toHaveLength(1)
  })
})

describe('scheduled publishing', () => {
  /** As the admin's drawer queues it. */
  const schedule = (id: string, by: Desk) =>
    payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: by.id },
      },
      waitUntil: new Date(Date.now() - 1000),
    })

  it('does what the editor who scheduled it would have done', async () => {
    const prediction = await createPrediction(payload)
    const { id } = await draftWith(prediction)
    await schedule(id, editor)
    await payload.jobs.run()

    expect((await storedArticle(id))._status).toBe('published')
    expect(await listForecasts(payload, prediction.id)).toMatchObject([{ recordedBy: editor.id }])
  })

  it('publishes nothing for an author, nor an article whose prediction has closed meanwhile', async () => {
    const own = await createDraft(payload, { createdBy: author.id })
    await schedule(own.id, author)
    const closed = await createPrediction(payload, { closeAt: inFuture(-1000) })
    const late = await draftWith(closed)
    await schedule(late.id, editor)
    await payload.jobs.run()

    expect((await storedArticle(own.id))._status).toBe('draft')
    expect((await storedArticle(late.id))._status).toBe('draft')
  })
  describe('asked for in the admin', () => {
    const ask = async (person: Person, wish: Wish) => {
      const user = await payload.findByID({ collection: 'users', id: desks[person].id })
      const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
      return schedulePublish({ ...wish, req } as Parameters<typeof schedulePublish>[0])
    }
    const wishFor = (id: string): Wish => ({
      type: 'publish',
      doc: { relationTo: 'articles', value: id },
      date: new Date(inFuture()),
    })
    const scheduledFor = async (id: string) => {
      const where = { 'input.doc.value': { equals: id } }
      return (await payload.find({ collection: 'payload-jobs', where })).docs
    }

    it.each(['author', 'moderator', 'resolver'] as const)(
      'is refused to who is %s, of their own draft too, and so is calling it off',
      async (person) => {
        const own = await createDraft(payload, { createdBy: desks[person].id })
        const others = await createDraft(payload)
        await ask('editor', wishFor(others.id))
        const [job] = await scheduledFor(others.id)
        const wishes = [wishFor(own.id), wishFor(others.id), { deleteID: job?.id ?? '' }]
        for (const wish of [...wishes, { ...wishFor(own.id), type: 'unpublish' }, {}]) {
          await expect(ask(person, wish)).rejects.toMatchObject({ status: 403 })
        }
        expect(await scheduledFor(own.id)).toEqual([])
        expect(await scheduledFor(others.id)).toHaveLength(1)
      },
    )

    it('is done for an editor, who may also call it off', async () => {
      const { id } = await createDraft(payload)
      await ask('editor', wishFor(id))
      const [job] = await scheduledFor(id)
      expect(job?.input).toMatchObject({ type: 'publish', user: { value: editor.id } })
      await ask('editor', { deleteID: job?.id ?? '' })
      expect(await scheduledFor(id)).toEqual([])
    })
  })
})
