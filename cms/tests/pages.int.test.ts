import { beforeAll, describe, expect, it } from 'vitest'

import { unique } from './drafts.ts'
import { fieldsOf, messagesOf, openNewsroom, type Desk } from './newsroom.ts'

let editor: Desk

beforeAll(async () => {
  editor = (await openNewsroom()).desks.editor
})

describe('a page', () => {
  const publish = (data: object) => editor.post('/pages', { ...data, _status: 'published' })

  it.each(['predictions', 'Verify', 'articles', 'api', 'media'])(
    'is not published at /%s, where readers would never see it',
    async (slug) => {
      const answer = await publish({ title: unique('Page'), slug })
      expect(fieldsOf(answer)).toEqual(['slug'])
      expect(messagesOf(answer)).toContain(`The address /${slug} belongs to the site itself`)
    },
  )

  it('nor at an address made from such a title', async () => {
    expect(fieldsOf(await publish({ title: 'Track record' }))).toEqual(['slug'])
  })

  it('stands at the top of the site, and the admin leads there', async () => {
    const { body } = await publish({ title: unique('Page') })
    const { headers } = await editor.get(`/pages/${body.doc?.id}/on-site`)
    expect(headers.get('location')).toMatch(new RegExp(`://[^/]+/${body.doc?.slug}$`))
  })

  it('is not taken from readers by a change that says nothing of it', async () => {
    const { body } = await publish({ title: unique('Page') })
    const path = `/pages/${body.doc?.id}`
    await editor.patch(`${path}?draft=true`, { description: 'A draft.' })
    expect(fieldsOf(await editor.patch(path, { order: 3 }))).toEqual(['_status'])
    expect((await editor.get(path)).body).toMatchObject({ _status: 'published', order: 0 })
  })
})
