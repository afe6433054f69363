import { setTimeout as pause } from 'node:timers/promises'

const EVERY_MS = 10

type Doc = { id: string; slug: string }
type Answer = { doc: Doc; docs: Doc[] }

/**
 * Publishes an article as the first admin does, and waits for it.
 *
 * @param announcement what `npm start` said of the first admin
 * @returns how many seconds after the admin's answer the article stood in the API, and on the home page
 */
export async function timePublishing(
  { PORT, CMS_PORT }: { PORT: number; CMS_PORT: number },
  announcement: string,
): Promise<{ api: number; site: number }> {
  const site = `http://127.0.0.1:${PORT}`
  const send = await signIn(`http://127.0.0.1:${CMS_PORT}`, announcement)
  const [category] = (await send('GET', 'categories?limit=1')).docs
  const [author] = (await send('GET', 'authors?limit=1')).docs
  const { doc } = await send('POST', 'articles?draft=true', {
    title: `Published at ${Date.now()}`,
    summary: 'It is seen in a moment.',
    category: category?.id,
    authors: [author?.id],
  })
  const addresses = [`${site}/api/v1/articles`, `${site}/`]
  // both are kept answers that publishing must renew
  await Promise.all(addresses.map((address) => fetch(address)))
  await send('PATCH', `articles/${doc.id}`, { _status: 'published' })
  const begin = performance.now()
  const [api = 0, page = 0] = await Promise.all(addresses.map(untilShown))
  return { api, site: page }

  async function untilShown(address: string): Promise<number> {
    while (!(await (await fetch(address)).text()).includes(doc.slug)) await pause(EVERY_MS)
    return (performance.now() - begin) / 1000
  }
}

async function signIn(cms: string, announcement: string) {
  const [, email] = /E-mail\s+(\S+)/.exec(announcement) ?? []
  const [, password] = /Password\s+(\S+)/.exec(announcement) ?? []
  let cookie = ''
  const send = async (method: string, path: string, data?: object) => {
    const response = await fetch(`${cms}/api/${path}`, {
      method,
      headers: { cookie, origin: cms, 'content-type': 'application/json' },
      body: data ? JSON.stringify(data) : null,
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    cookie ||= response.headers.get('set-cookie')?.split(';')[0] ?? ''
    return (await response.json()) as Answer // Payload's own form
  }
  await send('POST', 'users/login', { email, password })
  return send
}
