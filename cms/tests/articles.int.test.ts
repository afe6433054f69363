import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { createDraft, createPublished, inFuture, unique } from './drafts.ts'
import { fieldsOf, messagesOf, openNewsroom, type Desk, type Newsroom } from './newsroom.ts'

let payload: Newsroom['payload']
let editor: Desk
let author: Desk

beforeAll(async () => {
  const newsroom = await openNewsroom()
  payload = newsroom.payload
  editor = newsroom.desks.editor
  author = newsroom.desks.author
})

const publish = (id: string, data: object = {}) =>
  editor.patch(`/articles/${id}`, { ...data, _status: 'published' })
const saveDraft = (id: string, data: object) => editor.patch(`/articles/${id}?draft=true`, data)
/** What readers have: the row, not the newest draft. */
const stored = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })
/** The database's clock has moved on when the next millisecond has come. */
const nextMillisecond = () => payload.db.drizzle.execute(sql`SELECT pg_sleep(0.002)`)

describe('A1: what an article needs to be published', () => {
  it.each(['title', 'category', 'authors', 'summary'])(
    'asks for %s at its field',
    async (field) => {
      const { id } = await createDraft(payload, { [field]: null, slug: unique('incomplete') })
      const answer = await publish(id)
      expect(answer.status).toBe(400)
      expect(fieldsOf(answer)).toEqual([field])
    },
  )

  it.each(['title', 'summary'])('is not content with a blank %s', async (field) => {
    const { id } = await createDraft(payload)
    expect(fieldsOf(await publish(id, { [field]: ' \n' }))).toEqual([field])
  })

  it('asks for an address when no title gives one', async () => {
    const { id } = await createDraft(payload, { title: null as never })
    expect(fieldsOf(await publish(id)).toSorted()).toEqual(['slug', 'title'])
  })

  it('saves a draft of which nothing is written yet', async () => {
    expect((await editor.post('/articles?draft=true&autosave=true', {})).status).toBe(201)
  })
})

describe('A2: when it was first public', () => {
  it('is the moment of publishing, and never changes after', async () => {
    const { id } = await createDraft(payload)
    await publish(id)
    const { publishedAt } = await stored(id)
    expect(Math.abs(Date.parse(publishedAt ?? '') - Date.now())).toBeLessThan(10_000)

    await nextMillisecond()
    await publish(id, { summary: 'Another summary.' })
    await editor.patch(`/articles/${id}`, { _status: 'draft' })
    await publish(id)
    expect((await stored(id)).publishedAt).toBe(publishedAt)
  })

  it('is no input of a request', async () => {
    const { id } = await createDraft(payload)
    await publish(id, { publishedAt: '2001-01-01T00:00:00.000Z' })
    expect((await stored(id)).publishedAt).not.toContain('2001')
  })

  it('is what its source says when it is imported', async () => {
    const publishedAt = '2013-05-06T07:08:09.000Z'
    const { id } = await createPublished(payload, { publishedAt, isImported: true })
    expect((await stored(id)).publishedAt).toBe(publishedAt)
  })

  it('survives the restoring of a version from before it', async () => {
    const { id } = await createDraft(payload)
    await publish(id)
    const { publishedAt } = await stored(id)
    const versions = await editor.get(
      `/articles/versions?where[parent][equals]=${id}&sort=createdAt`,
    )
    await editor.post(`/articles/versions/${versions.body.docs?.[0]?.id}`, {})
    await publish(id)
    expect((await stored(id)).publishedAt).toBe(publishedAt)
  })
})

describe('A3: the date of the last update', () => {
  it('moves when the editor calls it substantive, and only then', async () => {
    const { id } = await createPublished(payload)
    await publish(id, { summary: 'A comma less.' })
    expect((await stored(id)).contentUpdatedAt).toBeNull()

    await publish(id, { summary: 'Everything is different.', isSubstantiveUpdate: true })
    const { contentUpdatedAt, isSubstantiveUpdate } = await stored(id)
    expect(contentUpdatedAt).not.toBeNull()
    expect(isSubstantiveUpdate).toBe(false)

    await nextMillisecond()
    await publish(id, { summary: 'Another comma less.' })
    expect((await stored(id)).contentUpdatedAt).toBe(contentUpdatedAt)
  })

  it('waits with the box until the draft is published', async () => {
    const { id } = await createPublished(payload)
    await saveDraft(id, { isSubstantiveUpdate: true })
    expect((await stored(id)).contentUpdatedAt).toBeNull()
    await publish(id)
    expect((await stored(id)).contentUpdatedAt).not.toBeNull()
  })

  it('dates a correction when readers first see it', async () => {
    const { id } = await createPublished(payload)
    const draft = await saveDraft(id, { corrections: [{ text: 'It was Tuesday.' }] })
    expect(draft.body.doc?.corrections).toMatchObject([{ at: null }])

    await publish(id)
    const first = (await stored(id)).corrections ?? []
    await nextMillisecond()
    await publish(id, { corrections: [...first, { text: 'In May.', at: '2001-01-01T00:00:00Z' }] })
    const [kept, added] = (await stored(id)).corrections ?? []
    expect(kept?.at).toBe(first[0]?.at)
    expect(Date.parse(added?.at ?? '')).toBeGreaterThan(Date.parse(kept?.at ?? ''))
  })
})

describe('A4: addresses', () => {
  const redirectsTo = async (id: string) => {
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { 'to.reference.value': { equals: id } },
      sort: 'createdAt',
    })
    return docs.map(({ from }) => from)
  }

  it('leave a redirect to the document when they change, so that a chain is one step', async () => {
    const [first, second, third] = [unique('first'), unique('second'), unique('third')]
    const { id } = await createPublished(payload, { slug: first })
    await publish(id, { slug: second })
    await publish(id, { slug: third })
    expect(await redirectsTo(id)).toEqual([`/articles/${first}`, `/articles/${second}`])
  })

  it('taken up again lose their redirect', async () => {
    const [first, second] = [unique('first'), unique('second')]
    const { id } = await createPublished(payload, { slug: first })
    await publish(id, { slug: second })
    await publish(id, { slug: first })
    expect(await redirectsTo(id)).toEqual([`/articles/${second}`])
  })

  it('of a draft leave none, nor does a draft of a published article move it', async () => {
    const draft = await createDraft(payload, { slug: unique('draft') })
    await saveDraft(draft.id, { slug: unique('draft') })
    await publish(draft.id)
    expect(await redirectsTo(draft.id)).toEqual([])

    const published = await createPublished(payload)
    await saveDraft(published.id, { slug: unique('later') })
    expect(await redirectsTo(published.id)).toEqual([])
    await publish(published.id)
    expect(await redirectsTo(published.id)).toEqual([`/articles/${published.slug}`])
  })

  it('are kept also when they change while the article is taken down', async () => {
    const { id, slug } = await createPublished(payload)
    await editor.patch(`/articles/${id}`, { slug: unique('moved'), _status: 'draft' })
    await publish(id)
    expect(await redirectsTo(id)).toEqual([`/articles/${slug}`])
  })

  it('that lead to another document are refused with the reason', async () => {
    const old = unique('old')
    const moved = await createPublished(payload, { slug: old })
    await publish(moved.id, { slug: unique('new') })
    const { id } = await createDraft(payload)
    const answer = await publish(id, { slug: old })
    expect(fieldsOf(answer)).toEqual(['slug'])
    expect(messagesOf(answer)).toContain('was the address of another document')
  })

  it('that another article has are refused at their field', async () => {
    const { slug } = await createPublished(payload)
    const { id } = await createDraft(payload)
    expect(fieldsOf(await publish(id, { slug: slug ?? '' }))).toEqual(['slug'])
  })

  it('follow the title until the article is public', async () => {
    const [first, second, third] = [unique('Title'), unique('Title'), unique('Title')]
    const { id, slug } = await createDraft(payload, { title: first })
    expect(slug).toBe(first.toLowerCase())
    const renamed = await saveDraft(id, { title: second, slug })
    expect(renamed.body.doc?.slug).toBe(second.toLowerCase())
    await publish(id)
    await publish(id, { title: third })
    expect((await stored(id)).slug).toBe(second.toLowerCase())
  })
})

describe('A5: related coverage', () => {
  it('is not pinned to the article itself', async () => {
    const { id } = await createDraft(payload)
    expect(fieldsOf(await publish(id, { relatedPinned: [id] }))).toEqual(['relatedPinned'])
  })
})

describe('what readers have', () => {
  it('is not taken from them by a change that says nothing of it', async () => {
    const { id, title } = await createPublished(payload)
    expect((await editor.patch(`/articles/${id}`, { summary: 'Better.' })).status).toBe(200)
    await saveDraft(id, { title: 'A draft that nobody approved' })
    const answer = await editor.patch(`/articles/${id}`, { summary: 'Another.' })
    expect(fieldsOf(answer)).toEqual(['_status'])
    expect(await stored(id)).toMatchObject({ _status: 'published', title, summary: 'Better.' })

    await editor.patch(`/articles/${id}`, { _status: 'draft' })
    expect((await stored(id))._status).toBe('draft')
  })

  it('stays when an older draft is restored, which becomes the newest draft', async () => {
    const [first, second] = [unique('Title'), unique('Title')]
    const { id } = await createDraft(payload, { title: first })
    const [version] = await versionsOf(id)
    await publish(id, { title: second })
    expect((await editor.post(`/articles/versions/${version}?draft=false`, {})).status).toBe(200)
    expect(await stored(id)).toMatchObject({ _status: 'published', title: second })
    const newest = await editor.get(`/articles/${id}?draft=true`)
    expect(newest.body).toMatchObject({ _status: 'draft', title: first })
  })

  it('is what an older published version had, once that is restored', async () => {
    const [first, second] = [unique('Title'), unique('Title')]
    const { id } = await createPublished(payload, { title: first })
    const [version] = await versionsOf(id)
    await publish(id, { title: second })
    await editor.post(`/articles/versions/${version}`, {})
    expect(await stored(id)).toMatchObject({ _status: 'published', title: first })
  })

  it('is where the admin’s link leads, whatever a draft makes of the address', async () => {
    const { id, slug } = await createPublished(payload)
    await saveDraft(id, { slug: unique('moved') })
    const { status, headers } = await editor.get(`/articles/${id}/on-site`)
    expect(status).toBe(302)
    expect(headers.get('location')).toMatch(new RegExp(`://[^/]+/articles/${slug}$`))
  })

  /** Ids of its versions, oldest first. */
  async function versionsOf(id: string): Promise<(string | undefined)[]> {
    const path = `/articles/versions?where[parent][equals]=${id}&sort=createdAt`
    return (await editor.get(path)).body.docs?.map((version) => version.id) ?? []
  }
})

describe('retraction', () => {
  const retract = (desk: Desk, id: string, reason: string) =>
    desk.post(`/articles/${id}/retract`, { reason })

  it('leaves the notice and its reason, whatever is saved or restored after it', async () => {
    const { id } = await createPublished(payload)
    await saveDraft(id, { title: 'A draft that nobody approved' })
    expect((await retract(editor, id, 'The source withdrew.')).status).toBe(200)

    const retracted = await stored(id)
    expect(retracted).toMatchObject({
      _status: 'published',
      retractionReason: 'The source withdrew.',
    })
    expect(retracted.title).not.toBe('A draft that nobody approved')

    const versions = await editor.get(
      `/articles/versions?where[parent][equals]=${id}&sort=createdAt`,
    )
    await editor.post(`/articles/versions/${versions.body.docs?.[0]?.id}`, {})
    await publish(id, { retractedAt: null })
    expect((await stored(id)).retractedAt).toBe(retracted.retractedAt)
  })

  it('leaves the admin its knowledge that a draft is newer', async () => {
    const { id } = await createPublished(payload)
    const draft = await saveDraft(id, { title: 'A draft that nobody approved' })
    await retract(editor, id, 'The source withdrew.')
    const { updatedAt } = await stored(id)
    expect(Date.parse(updatedAt)).toBeLessThan(Date.parse(String(draft.body.doc?.updatedAt)))
  })

  it('needs a reason, a published article, and an editor', async () => {
    const { id } = await createPublished(payload)
    expect(fieldsOf(await retract(editor, id, ' '))).toEqual(['reason'])
    expect((await retract(author, id, 'I changed my mind.')).status).toBe(403)
    const draft = await createDraft(payload)
    expect((await retract(editor, draft.id, 'Too early.')).status).toBe(400)
    expect((await stored(id)).retractedAt).toBeNull()
  })
})

describe('an author', () => {
  const own = () => createDraft(payload, { createdBy: author.id })

  it('writes and changes drafts, and is their creator', async () => {
    const created = await author.post('/articles?draft=true', {
      title: unique('Mine'),
      createdBy: editor.id,
      createdAt: '2001-01-01T00:00:00Z',
    })
    expect(created.body.doc?.createdBy).toBe(author.id)
    expect(Date.now() - Date.parse(String(created.body.doc?.createdAt))).toBeLessThan(60_000)
    const id = created.body.doc?.id
    const changed = await author.patch(`/articles/${id}?draft=true`, { title: 'Mine, changed' })
    expect(changed.status).toBe(200)
  })

  it('publishes in no way', async () => {
    const { id } = await own()
    const attempts = [
      author.patch(`/articles/${id}`, { _status: 'published' }),
      author.patch(`/articles/${id}?draft=true`, { _status: 'published' }),
      author.patch(`/articles?where[id][equals]=${id}`, { _status: 'published' }),
      author.post('/articles', { title: unique('Mine'), _status: 'published' }),
    ]
    const statuses = (await Promise.all(attempts)).map(({ status }) => status)
    expect(statuses).not.toContain(201)
    expect((await stored(id))._status).toBe('draft')
  })

  it('does not change what was ever public, nor what somebody else wrote', async () => {
    const { id } = await own()
    await publish(id)
    await editor.patch(`/articles/${id}`, { _status: 'draft' })
    expect((await author.patch(`/articles/${id}?draft=true`, { title: 'Hm' })).status).toBe(403)
    const others = await createDraft(payload)
    expect((await author.patch(`/articles/${others.id}?draft=true`, { title: 'Hm' })).status).toBe(
      403,
    )
  })

  it('cannot restore a version as published', async () => {
    const { id } = await own()
    await publish(id)
    const versions = await editor.get(`/articles/versions?where[parent][equals]=${id}`)
    const restored = await author.post(`/articles/versions/${versions.body.docs?.[0]?.id}`, {})
    expect(restored.status).toBe(403)
  })
})

describe('deleting', () => {
  it('is for what was never public', async () => {
    const draft = await createDraft(payload)
    expect((await editor.delete(`/articles/${draft.id}`)).status).toBe(200)

    const published = await createPublished(payload)
    await editor.patch(`/articles/${published.id}`, { _status: 'draft' })
    expect((await editor.delete(`/articles/${published.id}`)).status).toBe(403)
    expect(await stored(published.id)).toBeTruthy()
  })

  it('of a category or byline in use is refused, for the database would take it out of the article', async () => {
    const { category, authors } = await createPublished(payload, { publishedAt: inFuture(-1000) })
    const idOf = (relation: unknown) => (relation as { id: string }).id
    expect((await editor.delete(`/categories/${idOf(category)}`)).status).toBe(400)
    expect((await editor.delete(`/authors/${idOf(authors?.[0])}`)).status).toBe(400)
  })
})
