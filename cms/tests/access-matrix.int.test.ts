/**
 * Who may do what through Payload's REST: the table, and a test of every cell of it.
 *
 * The document asked about is somebody else's and not public. What authors may do with their own, and
 * what nobody may do with what is public, stands in the tests of each collection.
 */
import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../src/access/has-role.ts'
import config from '../src/payload.config.ts'
import {
  articleData,
  createByline,
  createCategory,
  createComment,
  createDraft,
  createPrediction,
  inFuture,
  predictionData,
  unique,
} from './drafts.ts'
import { asForm, onePixel } from './images.ts'
import { openNewsroom, PASSWORD, PEOPLE, type Desk, type Newsroom } from './newsroom.ts'

const NOBODY: Role[] = []
const ADMINS: Role[] = ['admin']
const EDITORS: Role[] = ['admin', 'editor']
const MODERATORS: Role[] = ['admin', 'editor', 'moderator']
const WRITERS: Role[] = ['admin', 'editor', 'author']
const STAFF: Role[] = ['admin', 'editor', 'author', 'resolver', 'moderator']

type Rights = {
  create: Role[]
  read: Role[]
  /** Where there are versions. */
  readVersions?: Role[]
  update: Role[]
  delete: Role[]
}

const CONTENT = { create: EDITORS, read: STAFF, update: EDITORS, delete: EDITORS }

const MATRIX: Record<string, Rights> = {
  articles: { ...CONTENT, create: WRITERS, readVersions: STAFF },
  predictions: { ...CONTENT, create: WRITERS },
  'timeline-events': { ...CONTENT, create: EDITORS },
  comments: { create: NOBODY, read: STAFF, update: MODERATORS, delete: NOBODY },
  media: { ...CONTENT, create: WRITERS },
  authors: CONTENT,
  categories: CONTENT,
  pages: { ...CONTENT, readVersions: STAFF },
  users: { create: ADMINS, read: STAFF, update: ADMINS, delete: ADMINS },
  redirects: { create: NOBODY, read: STAFF, update: NOBODY, delete: NOBODY },
  // Payload's own
  'payload-jobs': { create: NOBODY, read: NOBODY, update: NOBODY, delete: NOBODY },
  'payload-kv': { create: NOBODY, read: NOBODY, update: NOBODY, delete: NOBODY },
  'payload-locked-documents': { create: NOBODY, read: STAFF, update: STAFF, delete: STAFF },
  'payload-migrations': { create: NOBODY, read: NOBODY, update: NOBODY, delete: NOBODY },
}

/** Everybody's own settings of the admin, kept by key: tested below the table. */
const OWN = ['payload-preferences']

const GLOBALS: Record<string, Pick<Rights, 'read' | 'update'>> = {
  site: { read: STAFF, update: ADMINS },
}

let payload: Newsroom['payload']
let desks: Newsroom['desks']

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
})

/** What a valid new document of each collection is made of. */
const SUBJECTS: Record<string, () => Promise<{ id: string; data: object }>> = {
  articles: async () => ({ ...(await createDraft(payload)), data: await articleData(payload) }),
  predictions: async () => ({
    id: (await createPrediction(payload)).id,
    data: await predictionData(payload),
  }),
  'timeline-events': async () => {
    const article = (await createDraft(payload)).id
    const data = { date: '2026-06', title: 'It begins', epistemic: 'expected', article } as const
    return { ...(await payload.create({ collection: 'timeline-events', data })), data }
  },
  comments: async () => {
    const data = { name: 'A reader', body: 'Yes.', article: (await createDraft(payload)).id }
    return { id: (await createComment(payload, data)).id, data }
  },
  media: async () => {
    const file = await onePixel(unique('picture'))
    const { id } = await payload.create({ collection: 'media', data: { alt: 'One pixel' }, file })
    return { id, data: asForm(file, { alt: 'One pixel' }) }
  },
  authors: async () => ({
    id: (await createByline(payload)).id,
    data: { name: unique('Byline') },
  }),
  categories: async () => ({
    id: (await createCategory(payload)).id,
    data: { name: unique('Category') },
  }),
  pages: async () => {
    const slug = unique('page')
    return {
      id: (await payload.create({ collection: 'pages', draft: true, data: { title: slug, slug } }))
        .id,
      data: { title: unique('Page') },
    }
  },
  users: async () => ({
    id: (await payload.create({ collection: 'users', data: userData() })).id,
    data: userData(),
  }),
  redirects: async () => {
    const target = { relationTo: 'articles', value: (await createDraft(payload)).id } as const
    const to = { type: 'reference', reference: target } as const
    const data = () => ({ from: `/articles/${unique('old')}`, to })
    return {
      id: (await payload.create({ collection: 'redirects', data: data() })).id,
      data: data(),
    }
  },
  'payload-jobs': async () => {
    const data = { taskSlug: 'schedulePublish', waitUntil: inFuture() } as const
    return { id: (await payload.create({ collection: 'payload-jobs', data })).id, data }
  },
  'payload-kv': async () => {
    const data = () => ({ key: unique('key'), data: {} })
    return {
      id: (await payload.create({ collection: 'payload-kv', data: data() })).id,
      data: data(),
    }
  },
  'payload-locked-documents': async () => {
    const data = {
      globalSlug: 'site',
      user: { relationTo: 'users', value: desks.admin.id },
    } as const
    return { id: (await payload.create({ collection: 'payload-locked-documents', data })).id, data }
  },
  'payload-migrations': async () => {
    const data = { name: 'none', batch: 1 }
    return { id: (await payload.create({ collection: 'payload-migrations', data })).id, data }
  },
}

function userData() {
  const name = unique('colleague')
  return { name, email: `${name}@veridact.test`, password: PASSWORD, roles: ['author'] as Role[] }
}

const OPERATIONS: Record<keyof Rights, (desk: Desk, slug: string) => Promise<number>> = {
  create: async (desk, slug) => {
    const { data } = await subject(slug)
    return (await desk.post(`/${slug}`, data)).status
  },
  read: async (desk, slug) => {
    const { id } = await subject(slug)
    const [one, list, count] = [
      await desk.get(`/${slug}/${id}`),
      await desk.get(`/${slug}`),
      await desk.get(`/${slug}/count`),
    ]
    const statuses = new Set([one.status, list.status, count.status])
    if (statuses.size > 1) throw new Error(`${slug}: ${[...statuses].join(', ')} for one right`)
    return one.status
  },
  readVersions: async (desk, slug) => (await desk.get(`/${slug}/versions`)).status,
  update: async (desk, slug) => {
    const { id } = await subject(slug)
    return (await desk.patch(`/${slug}/${id}`, {})).status
  },
  delete: async (desk, slug) => {
    const { id } = await subject(slug)
    return (await desk.delete(`/${slug}/${id}`)).status
  },
}

function subject(slug: string): Promise<{ id: string; data: object }> {
  const create = SUBJECTS[slug]
  if (!create) throw new Error(`There is no subject for ${slug}.`)
  return create()
}

/** Those who were not refused; a refusal is 403, or 404 and 501 where a route does not exist. */
async function whoMay(ask: (desk: Desk) => Promise<number>): Promise<string[]> {
  const allowed: string[] = []
  for (const person of PEOPLE) {
    const status = await ask(desks[person])
    if (status < 300) allowed.push(person)
    else if (![403, 404, 501].includes(status)) throw new Error(`${person}: ${status}`)
  }
  return allowed
}

describe.each(Object.entries(MATRIX))('%s', (slug, rights) => {
  const operations = Object.entries(rights) as [keyof Rights, Role[]][]
  it.each(operations)('%s: %s', async (operation, expected) => {
    expect(await whoMay((desk) => OPERATIONS[operation](desk, slug))).toEqual(expected)
  })
})

describe.each(Object.entries(GLOBALS))('%s', (slug, { read, update }) => {
  it(`read: ${read.join()}`, async () => {
    const ask = async (desk: Desk) => (await desk.get(`/globals/${slug}`)).status
    expect(await whoMay(ask)).toEqual(read)
  })

  it(`update: ${update.join()}`, async () => {
    const ask = async (desk: Desk) => (await desk.post(`/globals/${slug}`, {})).status
    expect(await whoMay(ask)).toEqual(update)
  })
})

describe('payload-preferences', () => {
  it('are read and changed by their owner alone', async () => {
    const path = '/payload-preferences/columns'
    const set = async (desk: Desk) => (await desk.post(path, { value: desk.id })).status
    expect(await whoMay(set)).toEqual(STAFF)
    expect((await desks.author.get(path)).body.value).toBe(desks.author.id)

    const list = await desks.admin.get('/payload-preferences')
    expect(list.body.docs).toMatchObject([{ value: desks.admin.id }])
    await desks.admin.delete(path)
    expect((await desks.author.get(path)).body.value).toBe(desks.author.id)
  })
})

describe('the table', () => {
  it('has a row for every collection and global', async () => {
    const { collections, globals } = await config
    const rows = [...Object.keys(MATRIX), ...OWN]
    expect(rows.toSorted()).toEqual(collections.map(({ slug }) => slug).toSorted())
    expect(Object.keys(GLOBALS)).toEqual(globals.map(({ slug }) => slug))
  })

  it('says who reads versions wherever there are any', async () => {
    const { collections } = await config
    const versioned = collections.filter(({ versions }) => versions).map(({ slug }) => slug)
    const told = Object.entries(MATRIX).filter(([, { readVersions }]) => readVersions)
    expect(told.map(([slug]) => slug).toSorted()).toEqual(versioned.toSorted())
  })
})
