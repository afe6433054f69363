import { describe, expect, it } from 'vitest'

import { render } from '../app/entry-server.tsx'
import { paths } from '../app/paths.ts'
import { anArticle } from '../fixtures/article.fixture.ts'
import { fakeClient } from '../fixtures/fake-api.fixture.ts'
import { aSummary } from '../fixtures/prediction.fixture.ts'

const ORIGIN = 'https://veridact.example'
const SLUG = 'harbor-pilots'
const REPLY = { reply: 'abc' }

async function openArticle(changes: Parameters<typeof anArticle>[0] = {}, search = '') {
  const page = await render(new Request(ORIGIN + paths.article(SLUG) + search), {
    api: fakeClient({ [`/articles/${SLUG}`]: { body: anArticle(changes) } }),
    origin: ORIGIN,
  })
  if (page instanceof Response) throw new Error('The article redirects.')
  return page
}

const headings = (html: string) =>
  Array.from(html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g), ([, words]) => words)

describe('an article', () => {
  it('has all its elements in the order of the reference', async () => {
    const { root } = await openArticle()
    const places = [
      '>Finance</a>',
      'June 25, 2026',
      'Veridact Editorial',
      'Updated',
      'A second ballot closes in September.',
      'Open Content archive',
      'Before the sections.',
      '>Outlook<',
      '>Background<',
      '>Precedents<',
      '>Why it matters<',
      '>Scenarios<',
      '>Analysis<',
      '>Timeline<',
      '>Frequently asked questions<',
      '>Predictions</h2>',
      'AI assistance: research.',
      '>Discussion</h2>',
      '>Related coverage<',
    ].map((words) => root.lastIndexOf(words))
    expect(places).not.toContain(-1)
    expect(places.slice(7)).toEqual(places.slice(7).toSorted((a, b) => a - b))
  })

  it('has no heading for a section without text', async () => {
    const empty = {
      outlook: [],
      background: [],
      precedents: [],
      impact: [],
      scenarios: [],
      analysis: [],
    }
    const { root } = await openArticle({
      sections: empty,
      faq: [],
      timeline: [],
      predictions: [],
      related: [],
    })
    expect(headings(root).slice(0, -3)).toEqual(['How we did this', 'Discussion'])
  })

  it.each([
    [[{ first: 1_148, last: 1_186 }], paths.verify('pilots-strike'), 'entries 1,148 to 1,186'],
    [
      [
        { first: 9, last: 30 },
        { first: 4, last: 12 },
      ],
      paths.verify(),
      'entries 4 to 30',
    ],
    [[{ first: 7, last: 7 }], paths.verify('pilots-strike'), 'entry 7'],
  ])('says among which entries its predictions stand: %j', async (ranges, href, words) => {
    const predictions = ranges.map((seqRange, index) => aSummary({ id: `${index}`, seqRange }))
    const { root } = await openArticle({ predictions })
    const link = [
      ...root.matchAll(/<a[^>]* href="([^"]+)"[^>]*>On the record: (?:<!-- -->)?([^<]+)</g),
    ]
    expect(link.map(([, ...said]) => said)).toEqual([[href, words]])
  })

  it('says nothing of the record where nothing of it is there', async () => {
    const { root } = await openArticle({ predictions: [aSummary({ seqRange: null })] })
    expect(root).not.toContain('On the record')
  })

  it('shows the number behind a claim, as every page prints it', async () => {
    const { root } = await openArticle()
    expect(root).toMatch(/A walkout is more likely than not<\/span>.*?<data[^>]*>62%<\/data>/s)
  })

  it('dates an event no more exactly than it is known', async () => {
    const { root } = await openArticle()
    expect(root).toContain('<time dateTime="2026-04">April 2026</time>')
  })

  it('cannot end the script its data stands in, whatever its title says', async () => {
    const { head, root } = await openArticle({ title: 'Over </script><script>alert(1)</script>' })
    expect(head + root).not.toContain('<script>alert')
    expect(root).toContain(String.raw`\u003c/script>\u003cscript>alert(1)`)
  })

  it('tells search engines who wrote it and when', async () => {
    const { root } = await openArticle()
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(root)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Harbor pilots name the week',
          datePublished: '2026-06-25T09:00:00.000Z',
          dateModified: '2026-07-16T09:00:00.000Z',
          author: [{ '@type': 'Organization', name: 'Veridact Editorial' }],
          image: [`${ORIGIN}/media/harbor-0123456789abcdef.webp`],
        },
        { '@type': 'BreadcrumbList' },
      ],
    })
  })
})

describe('a comment sent without script', () => {
  const fields = { name: 'Ada', body: 'As I was saying.' }
  const send = (path: string) => {
    const body = new URLSearchParams(fields)
    const request = new Request(ORIGIN + path, { method: 'POST', body })
    return render(request, { api: fakeClient(), origin: ORIGIN })
  }

  it.each([
    ['article', paths.article('old-pilots', REPLY), paths.article(SLUG, REPLY)],
    ['prediction', paths.prediction('old-strike', REPLY), paths.prediction('pilots-strike', REPLY)],
  ])('goes on to where the %s has moved, with all that was typed', async (_, path, moved) => {
    const answer = await send(path)
    if (!(answer instanceof Response)) throw new Error('There is a page at the old address.')
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(moved)
  })

  it.each([
    ['taken back', 'taken-back', 'Retracted, July 9, 2026.'],
    ['taken down', 'withdrawn', 'This page was taken down.'],
  ])('comes back with the notice of an article that was %s', async (_, slug, notice) => {
    const page = await send(paths.article(slug))
    if (page instanceof Response) throw new Error('The article redirects.')
    expect(page.status).toBe(410)
    expect(page.root).toContain(notice)
    expect(page.root).toContain('Your text is still here to copy.')
    expect(page.root).toContain(fields.body)
  })
})

describe('its discussion without script', () => {
  const comment = {
    id: '88888888-8888-4888-8888-888888888888',
    target: { type: 'article' as const, id: anArticle().id },
    parent: null,
    state: 'approved' as const,
    name: 'Ines',
    body: 'See https://example.org/ballot.',
    createdAt: '2026-07-15T10:00:00.000Z',
    editedAt: null,
  }
  const reply = { ...comment, id: '99999999-9999-4999-8999-999999999999', parent: comment.id }

  it('invites the first comment where there is none', async () => {
    const { root } = await openArticle()
    expect(root).toContain('Be the first to share your thoughts.')
    expect(root).toMatch(/<form[^>]* method="post"|<form[^>]*method="post"/)
  })

  it('reads completely, its links vouching for nothing', async () => {
    const { root } = await openArticle({ discussion: { count: 1, items: [comment], next: 'abc' } })
    expect(root).toContain('<a href="https://example.org/ballot" rel="ugc nofollow noopener">')
    expect(root).toContain(`${paths.article(SLUG, { comments: 'abc' })}#discussion`)
  })

  it('keeps the place of a removed comment that was answered', async () => {
    const removed = { ...comment, state: 'removed' as const, name: null, body: null }
    const { root } = await openArticle({
      discussion: { count: 1, items: [removed, reply], next: null },
    })
    expect(root).toContain('Removed by an editor.')
    expect(root).toContain('Ines')
  })

  it('begins where an address says nothing of where', async () => {
    const { status, root } = await openArticle({}, '?comments=&reply=')
    expect(status).toBe(200)
    expect(root).toContain('Your comment')
  })

  it.each([
    ['was never there', { ...comment, id: reply.id }],
    ['was removed', { ...comment, state: 'removed' as const, name: null, body: null }],
    ['is a reply itself', { ...comment, parent: reply.id }],
  ])(
    'has a form where the comment to answer %s, and says that it is not there',
    async (_, item) => {
      const { root } = await openArticle(
        { discussion: { count: 1, items: [item], next: null } },
        `?reply=${comment.id}`,
      )
      expect(root).toContain('The comment you wanted to answer is not here.')
      expect(root).toContain('Your comment')
      expect(root).not.toContain('name="parent"')
    },
  )

  it('puts the form under the comment that is answered', async () => {
    const { root } = await openArticle(
      { discussion: { count: 1, items: [comment], next: null } },
      `?reply=${comment.id}`,
    )
    expect(root).toContain(`<input type="hidden" name="parent" value="${comment.id}"/>`)
    expect(root).toContain('Your reply')
    expect(root).not.toContain('Your comment')
  })
})
