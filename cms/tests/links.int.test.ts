import { beforeAll, describe, expect, it } from 'vitest'

import { createDraft, createPrediction } from './drafts.ts'
import { messagesOf, openNewsroom, type Newsroom } from './newsroom.ts'

let payload: Newsroom['payload']
let desks: Newsroom['desks']

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
})

async function publishWith(body: object) {
  const { id } = await createDraft(payload)
  return desks.editor.patch(`/articles/${id}`, { body, _status: 'published' })
}

describe('a link in formatted text', () => {
  it.each([
    'https://en.wikipedia.org/wiki/Poll_(disambiguation)?q=é&page=1#top',
    'http://localhost:3000/',
    'mailto:desk@veridact.test',
    '/predictions',
    '#sources',
  ])('leads to %s, as it was written', async (url) => {
    const answer = await publishWith(richText({ linkType: 'custom', url }))
    expect(messagesOf(answer)).toBe('')
    expect(JSON.stringify(answer.body.doc?.body)).toContain(JSON.stringify(url))
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'file:///x',
    '',
  ])('does not lead to "%s"', async (url) => {
    const answer = await publishWith(richText({ linkType: 'custom', url }))
    expect(answer.status).toBe(400)
  })

  it('to a prediction is a claim', async () => {
    const { id: value } = await createPrediction(payload)
    const doc = { relationTo: 'predictions', value }
    expect((await publishWith(richText({ linkType: 'internal', doc }))).status).toBe(200)
  })
})

describe('a further entry of the navigation', () => {
  it.each([
    ['/track-record', 200],
    ['https://elsewhere.example', 200],
    ['//elsewhere.example', 400],
    ['/\\elsewhere.example', 400],
    ['javascript:alert(1)', 400],
  ])('that leads to %s is answered %d', async (href, status) => {
    const answer = await desks.admin.post('/globals/site', { links: [{ label: 'There', href }] })
    expect(answer.status).toBe(status)
  })
})

function richText(fields: object): object {
  const text = { type: 'text', version: 1, text: 'there' }
  const link = { type: 'link', version: 3, fields: { newTab: false, ...fields }, children: [text] }
  const paragraph = { type: 'paragraph', version: 1, children: [link] }
  return { root: { type: 'root', version: 1, children: [paragraph] } }
}
