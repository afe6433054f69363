import { getPayload, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { importFile } from '../src/import/import-file.ts'
import config from '../src/payload.config.ts'
import type { Article } from '../src/payload-types.ts'
import { createPublished, unique } from './drafts.ts'
import { writeLines } from './import-lines.ts'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

type Options = { isStrict?: boolean; category?: string }

async function importArticles(lines: (object | string)[], options: Options = {}) {
  const wish = { kind: 'articles', category: 'tech', isStrict: false, ...options } as const
  const { report, isKept } = await importFile(payload, { ...wish, file: writeLines(lines) })
  return { report: report.toString(), isKept }
}

function articleLine(fields: object = {}) {
  return {
    slug: unique('story'),
    title: 'A story',
    summary: 'What it says.',
    publishedAt: '2014-03-05T09:30:00-05:00',
    authors: [],
    topics: ['mobile'],
    bodyMarkdown: 'One.\n\nTwo, [linked](/more).',
    sourceUrl: 'https://example.org/2014/story',
    ...fields,
  }
}

async function findArticle(slug: string): Promise<Article | undefined> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    depth: 1,
  })
  return docs[0]
}

async function countVersions(slug: string): Promise<number> {
  const where = { 'version.slug': { equals: slug } }
  return (await payload.countVersions({ collection: 'articles', where })).totalDocs
}

it('makes a published article with its source, its own date and the default category', async () => {
  const line = articleLine()
  const { report } = await importArticles([line])
  expect(report).toMatch(/1 line: 1 created, 0 updated, 0 unchanged, 0 mended, 0 refused\.$/)
  expect(await findArticle(line.slug)).toMatchObject({
    title: 'A story',
    summary: 'What it says.',
    _status: 'published',
    publishedAt: '2014-03-05T14:30:00.000Z',
    isImported: true,
    sourceUrl: 'https://example.org/2014/story',
    topics: ['mobile'],
    authors: [{ slug: 'veridact-editorial', name: 'Veridact Editorial' }],
    category: { slug: 'tech' },
  })
})

it('changes nothing the second time, not even the versions', async () => {
  const line = articleLine({
    bodyMarkdown: '- a\n- [b](https://example.org)\n\n| t |\n|---|\n| u |\n\n```\nv\n```',
  })
  await importArticles([line])
  expect((await importArticles([line])).report).toContain('1 unchanged')
  expect(await countVersions(line.slug)).toBe(1)
})

it('writes a changed line over the article, and leaves what the newsroom added', async () => {
  const line = articleLine()
  await importArticles([line])
  const { id } = (await findArticle(line.slug))!
  await payload.update({ collection: 'articles', id, data: { aiDisclosure: { use: 'research' } } })
  const changed = { ...line, title: 'A better title', publishedAt: '2015-01-01T00:00:00Z' }
  expect((await importArticles([changed])).report).toMatch(/the first date stays.*\n.*1 updated/)
  expect(await findArticle(line.slug)).toMatchObject({
    id,
    title: 'A better title',
    publishedAt: '2014-03-05T14:30:00.000Z',
    aiDisclosure: { use: 'research' },
  })
})

it('knows an article again whose address an editor changed, and leaves it there', async () => {
  const line = articleLine()
  await importArticles([line])
  const { id } = (await findArticle(line.slug))!
  const moved = unique('moved')
  await payload.update({ collection: 'articles', id, data: { slug: moved } })
  expect((await importArticles([line])).report).toContain('1 unchanged')
  expect((await importArticles([{ ...line, title: 'New' }])).report).toContain('1 updated')
  expect(await findArticle(moved)).toMatchObject({ id, title: 'New' })
  expect(await findArticle(line.slug)).toBeUndefined()
})

it('leaves what an editor made of an article whose line has not changed', async () => {
  const line = articleLine()
  await importArticles([line])
  const { id } = (await findArticle(line.slug))!
  await payload.update({ collection: 'articles', id, data: { title: 'An edited title' } })
  expect((await importArticles([line])).report).toContain('1 unchanged')
  expect(await findArticle(line.slug)).toMatchObject({ title: 'An edited title' })
})

it('never publishes a draft that an editor has begun, and leaves it the newest version', async () => {
  const line = articleLine()
  await importArticles([line])
  const { id } = (await findArticle(line.slug))!
  const draft = { agedNote: 'Not yet for readers', title: 'A draft', _status: 'draft' as const }
  await payload.update({ collection: 'articles', id, data: draft, draft: true })
  await importArticles([{ ...line, title: 'From the source' }])
  expect(await findArticle(line.slug)).toMatchObject({
    title: 'From the source',
    agedNote: null,
    _status: 'published',
  })
  const newest = await payload.findByID({ collection: 'articles', id, draft: true })
  expect(newest).toMatchObject(draft)
})

it('gives two records whose slugs make one address an address each', async () => {
  const slug = unique('twin')
  const lines = [
    articleLine({ slug: `${slug}!`, title: 'One' }),
    articleLine({ slug, title: 'Two' }),
  ]
  const { report } = await importArticles(lines)
  expect(report).toMatch(new RegExp(`line 2 mended ${slug}: .*slug is now ${slug}-[0-9a-f]{8}`))
  expect(report).toContain('2 created')
  expect((await importArticles(lines)).report).toContain('2 unchanged')
})

it('gives a slug without Latin letters an address', async () => {
  const lines = [articleLine({ slug: '新闻' }), articleLine({ slug: '报道' })]
  expect((await importArticles(lines)).report).toMatch(/slug is now article-[0-9a-f]{8}|2 created/)
  expect((await importArticles(lines)).report).toContain('2 unchanged')
})

it('never writes over an article of the newsroom', async () => {
  const { slug, title } = await createPublished(payload, { slug: unique('own') })
  const { report } = await importArticles([articleLine({ slug })])
  expect(report).toContain('line 1 refused: The newsroom has an article of its own')
  expect(await findArticle(slug)).toMatchObject({ title })
})

it('leaves down what an editor took down', async () => {
  const line = articleLine()
  await importArticles([line])
  const { id } = (await findArticle(line.slug))!
  await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  await importArticles([{ ...line, title: 'Back again?' }])
  expect(await findArticle(line.slug)).toMatchObject({ title: 'Back again?', _status: 'draft' })
})

it('makes authors and categories that are not there, the categories outside the navigation', async () => {
  const [author, line] = [unique('jdoe'), articleLine()]
  const given = { ...line, authors: [author, author], category: 'Public Health' }
  const { report } = await importArticles([given])
  expect(report).toContain(`The author ${author} was unknown and is made.`)
  expect(await findArticle(line.slug)).toMatchObject({
    authors: [{ slug: author, name: author }],
    category: { slug: 'public-health', name: 'Public Health' },
  })
  const where = { slug: { equals: 'public-health' } }
  const { docs } = await payload.find({ collection: 'categories', where })
  expect(docs).toMatchObject([{ inNavigation: false }])
})

it('makes one author of two writings of a slug, and two of two names without Latin letters', async () => {
  const slug = unique('jdoe')
  const line = articleLine({ authors: [slug, slug.toUpperCase(), '张伟', '李娜', 'O&#39;Hara'] })
  await importArticles([line])
  const { authors } = (await findArticle(line.slug))!
  expect(authors).toMatchObject([{ slug }, { name: '张伟' }, { name: '李娜' }, { name: "O'Hara" }])
  expect(authors).toHaveLength(4)
})

it('takes an author alone, and finds the one whose slug is no part of an address', async () => {
  const name = unique('j.doe')
  const line = articleLine({ authors: name })
  await importArticles([line])
  const file = writeLines([{ slug: name, displayName: 'J. Doe' }])
  const wish = { kind: 'authors', isStrict: false, file } as const
  expect((await importFile(payload, wish)).report.toString()).toContain('1 updated')
  expect(await findArticle(line.slug)).toMatchObject({ authors: [{ name: 'J. Doe' }] })
})

it('gives authors made from a slug their names once the authors are imported', async () => {
  const slug = unique('asmith')
  await importArticles([articleLine({ authors: [slug] })])
  const file = writeLines([{ slug, displayName: 'A. O&#39;Smith', bio: '<p>Writes.</p>' }])
  const wish = { kind: 'authors', isStrict: false, file } as const
  expect((await importFile(payload, wish)).report.toString()).toContain('1 updated')
  expect((await importFile(payload, wish)).report.toString()).toContain('1 unchanged')
  const { docs } = await payload.find({ collection: 'authors', where: { slug: { equals: slug } } })
  expect(docs).toMatchObject([{ name: "A. O'Smith", bio: 'Writes.' }])
})

it.each<[string, object | string, RegExp]>([
  ['is cut short', '{"slug": "a", "title": ', /The line is no JSON: /],
  ['is a list', '[1]', /The line is no JSON object\./],
  ['is null', 'null', /The line is no JSON object\./],
  ['has no slug', articleLine({ slug: null }), /slug is missing\./],
  ['has a slug without letters', articleLine({ slug: '../../' }), /slug is missing\./],
  ['has no title', articleLine({ title: ' ' }), /title is missing\./],
  ['has an object for a title', articleLine({ title: {} }), /title is missing\./],
  ['has no date', articleLine({ publishedAt: null }), /publishedAt is missing\./],
  [
    'has no such day',
    articleLine({ publishedAt: '2015-02-30T00:00:00Z' }),
    /accepted are instants/,
  ],
  ['has a date in words', articleLine({ publishedAt: 'NaN' }), /publishedAt is "NaN"/],
  [
    'has no text at all',
    articleLine({ summary: '', bodyMarkdown: null }),
    /summary and bodyMarkdown are missing/,
  ],
  ['has a title of a novel', articleLine({ title: 'x'.repeat(301) }), /title: .*300/i],
])(
  'a line that %s is refused with its reason, and those around it are kept',
  async (_, line, reason) => {
    const [before, after] = [articleLine(), articleLine()]
    const { report, isKept } = await importArticles([before, line, after])
    expect(report).toMatch(new RegExp(`^line 2 refused: .*${reason.source}`, 'i'))
    expect(report).toMatch(/3 lines: 2 created, 0 updated, 0 unchanged, \d mended, 1 refused\.$/)
    expect(isKept).toBe(true)
    expect(await findArticle(after.slug)).toBeDefined()
  },
)

it.each<[string, object, RegExp, object]>([
  ['entities', { title: 'It&#8217;s <em>on</em>' }, /^1 line/, { title: 'It’s on' }],
  [
    'no summary',
    { summary: null },
    /summary was missing; it is the first paragraph/,
    { summary: 'One.' },
  ],
  [
    'a zero character',
    { title: 'A\u0000B' },
    /title had characters that cannot be shown/,
    { title: 'AB' },
  ],
  [
    'half a surrogate pair',
    { summary: 'a\ud800b' },
    /summary had characters/,
    { summary: 'a\ufffdb' },
  ],
  [
    'a day without a time',
    { publishedAt: '2014-03-05' },
    /publishedAt was a day alone; it is 00:00 UTC/,
    { publishedAt: '2014-03-05T00:00:00.000Z' },
  ],
  [
    'a time without an offset',
    { publishedAt: '2014-03-05 09:30:00' },
    /publishedAt had no offset; it is read as UTC/,
    { publishedAt: '2014-03-05T09:30:00.000Z' },
  ],
  [
    'an offset after a blank',
    { publishedAt: '2014-03-05 09:30:00 -0500' },
    /^1 line/,
    { publishedAt: '2014-03-05T14:30:00.000Z' },
  ],
  [
    'Markdown and shortcodes where words belong',
    { title: '**A** `b`', summary: 'See it [gallery ids="1"] *now*' },
    /title was Markdown.*In summary: 1 shortcode: left out/,
    { title: 'A b', summary: 'See it now' },
  ],
  [
    'a summary of a novel',
    { summary: 'word '.repeat(2_000) },
    /summary was longer than 5000 characters and is cut/,
    { summary: expect.stringMatching(/^word .*…$/) },
  ],
  ['a text for topics', { topics: 'a' }, /topics was a text and is now/, { topics: ['a'] }],
  ['entities in topics', { topics: ['R&amp;D'] }, /^1 line/, { topics: ['R&D'] }],
  [
    'fields that nobody knows',
    { updatedAt: '2015-01-01T00:00:00Z', aliases: ['/old'], uid: null },
    /The field "updatedAt" is unknown and is left out. The field "aliases" is unknown/,
    {},
  ],
  ['a number for topics', { topics: 7 }, /topics was no list and is left out/, { topics: [] }],
  ['nulls among the topics', { topics: [null, 'a', 3] }, /Entries of topics/, { topics: ['a'] }],
  [
    'a source that would run',
    { sourceUrl: 'javascript:alert(1)' },
    /sourceUrl was no http/,
    { sourceUrl: null },
  ],
])('mends %s', async (_, fields, note, expected) => {
  const line = articleLine(fields)
  const { report } = await importArticles([line])
  expect(report).toMatch(note)
  expect(report).toContain('1 created')
  expect(await findArticle(line.slug)).toMatchObject(expected)
})

it('makes a slug that is no part of an address into one, the same each time', async () => {
  const line = articleLine({ slug: 'Ärger über “Zölle” 2014' })
  expect((await importArticles([line])).report).toContain('is now arger-uber-zolle-2014')
  expect((await importArticles([line])).report).toContain('1 unchanged')
})

it('takes the later of two lines with one slug, and says so', async () => {
  const line = articleLine()
  const { report } = await importArticles([line, articleLine(), { ...line, title: 'Later' }])
  expect(report).toContain(
    `line 3 mended ${line.slug}: It replaces line 1, which has the same key.`,
  )
  expect(report).toContain('3 lines: 2 created, 1 updated')
  expect(await findArticle(line.slug)).toMatchObject({ title: 'Later' })
})

it('imports a text of ten million characters and one that is nested thousands deep', async () => {
  const long = articleLine({ bodyMarkdown: 'word '.repeat(2_000_000) })
  const deep = articleLine({ bodyMarkdown: '<div><ul><li>'.repeat(5_000) })
  const { report } = await importArticles([long, deep])
  expect(report).toContain('2 created')
  expect(report.match(/kept as plain text/g)).toHaveLength(2)
})

it('with --strict keeps nothing where one line is refused, authors and categories included', async () => {
  const [author, category] = [unique('strict'), unique('strict')]
  const good = articleLine({ authors: [author], category })
  const over = articleLine({ title: 'x'.repeat(301), authors: [author], category })
  const last = articleLine({ authors: [author], category })
  const { report, isKept } = await importArticles([good, over, '{', last], { isStrict: true })
  expect(isKept).toBe(false)
  expect(report).toMatch(/line 2 refused: .*\nline 3 refused: /)
  expect(await findArticle(good.slug)).toBeUndefined()
  expect(await findArticle(last.slug)).toBeUndefined()
  for (const [collection, slug] of [
    ['authors', author],
    ['categories', category],
  ] as const) {
    expect((await payload.count({ collection, where: { slug: { equals: slug } } })).totalDocs).toBe(
      0,
    )
  }
})

it('with --strict keeps everything where nothing is refused', async () => {
  const [first, second] = [articleLine(), articleLine()]
  expect(await importArticles([first, second], { isStrict: true })).toMatchObject({ isKept: true })
  expect(await findArticle(second.slug)).toMatchObject({ _status: 'published' })
})
