import { inject } from 'vitest'

import { richText } from './rich-text.ts'

export type Account = { email: string; password: string }

type Role = 'admin' | 'editor' | 'author' | 'resolver' | 'moderator'
type Doc = { id: string; slug: string }
export type OpenPrediction = Doc & { question: string; openAt: string }

/** What one member of staff does through the admin's own REST: how the scene of a story is set. */
export type Desk = {
  create: <Created extends Doc = Doc>(path: string, data: object) => Promise<Created>
  update: (path: string, data: object) => Promise<void>
  /** Changes a global. */
  settle: (slug: string, data: object) => Promise<void>
  find: (collection: string, slug: string) => Promise<Doc>
  read: (path: string) => Promise<Record<string, unknown>>
}

/** Signs in; without an account, as the first admin. */
export async function openDesk(account: Account = inject('firstAdmin')): Promise<Desk> {
  const { headers } = await request('POST', 'users/login', { data: account })
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
  const send = async (method: string, path: string, data?: object) =>
    (await request(method, path, { data, cookie })).json()
  return {
    create: async (path, data) => (await send('POST', path, data)).doc,
    update: async (path, data) => void (await send('PATCH', path, data)),
    settle: async (slug, data) => void (await send('POST', `globals/${slug}`, data)),
    read: (path) => send('GET', path),
    find: async (collection, slug) =>
      (await send('GET', `${collection}?where[slug][equals]=${slug}`)).docs[0],
  }
}

/** A new member of staff. */
export async function hire(role: Role): Promise<Account> {
  const desk = await openDesk()
  const account = { email: `${crypto.randomUUID()}@veridact.test`, password: 'a word of passage' }
  await desk.create('users', { ...account, name: `The ${role}`, roles: [role] })
  return account
}

/** An article that lacks nothing. */
export async function writeArticle(desk: Desk, data: object = {}): Promise<Doc> {
  const [category, author] = await Promise.all([
    desk.find('categories', 'tech'),
    desk.find('authors', 'veridact-editorial'),
  ])
  return desk.create('articles?draft=true', {
    title: unlike('Written at the desk'),
    summary: 'What is at stake.',
    outlook: richText('We look ahead.'),
    category: category.id,
    authors: [author.id],
    ...data,
  })
}

export async function publishArticle(desk: Desk, data: object = {}): Promise<Doc> {
  const article = await writeArticle(desk, data)
  await desk.update(`articles/${article.id}`, { _status: 'published' })
  return article
}

/** A question on the record: Yes or No and 62%, unless the data say otherwise. */
export async function openPrediction(desk: Desk, data: object = {}): Promise<OpenPrediction> {
  const category = await desk.find('categories', 'tech')
  const { id } = await desk.create('predictions', {
    question: `${unlike('Will it hold')}?`,
    resolutionCriteria: 'The authority says so.',
    otherwiseResolves: 'It says otherwise, or nothing.',
    closeAt: '2999-06-30T23:00:00Z',
    category: category.id,
    firstForecast: { yes: 620_000, no: 380_000 },
    ...data,
  })
  return desk.create<OpenPrediction>(`predictions/${id}/publish`, {})
}

type Picture = { picture: Buffer; type: string; alt: string; credit: string }

/** A picture for an article; its id. */
export async function upload(desk: Desk, { picture, type, ...about }: Picture): Promise<string> {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(picture)], 'picture', { type }))
  form.set('_payload', JSON.stringify(about))
  return (await desk.create('media', form)).id
}

/** These words, and what tells them from those of another test or run. */
export function unlike(words: string): string {
  return `${words} ${crypto.randomUUID().slice(0, 8)}`
}

type Sent = { data?: object | undefined; cookie?: string }

async function request(method: string, path: string, { data, cookie = '' }: Sent) {
  const cmsUrl = inject('cmsUrl')
  const isForm = data instanceof FormData
  const response = await fetch(`${cmsUrl}/api/${path}`, {
    method,
    headers: {
      cookie,
      origin: cmsUrl,
      ...(!isForm && { 'content-type': 'application/json' }),
    },
    body: isForm ? data : data ? JSON.stringify(data) : null,
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
  return response
}
