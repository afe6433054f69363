import { richTextSchema, type RichText } from '@veridact/shared/contract'
import { describe, expect, it } from 'vitest'

import { toRichText } from './rich-text.ts'

const image = {
  url: '/media/boats-0123456789abcdef.jpg',
  width: 1200,
  height: 800,
  alt: 'Boats',
  credit: null,
  creditUrl: null,
  focalPoint: { x: 50, y: 50 },
  sizes: [],
}

const targets = {
  articles: new Map([['a1', '/articles/public']]),
  predictions: new Map([['p1', 'will-it']]),
  images: new Map([['m1', image]]),
}

type Node = Record<string, unknown>

/** The contract's tree of a stored text; every one of them must fit the contract. */
function read(...children: unknown[]): RichText {
  const tree = toRichText({ root: { type: 'root', children } }, targets)
  return richTextSchema.parse(tree)
}

const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const plain = (words: string) => ({ type: 'text', text: words, marks: [] })
const paragraph = (...children: unknown[]): Node => ({ type: 'paragraph', children })
const item = (...children: unknown[]): Node => ({ type: 'listitem', children })
const link = (fields: Node, ...children: unknown[]): Node => ({ type: 'link', fields, children })
const list = (listType: string, ...children: unknown[]): Node => ({
  type: 'list',
  listType,
  start: 1,
  children,
})

describe('text', () => {
  it.each([
    [1, ['bold']],
    [2, ['italic']],
    [4, ['strikethrough']],
    [8, ['underline']],
    [16, ['code']],
    [32, ['sub']],
    [64, ['sup']],
    [1 | 2 | 16, ['bold', 'italic', 'code']],
    [128, []], // a highlight, which the contract has no word for
  ])('of format %i has the marks %j', (format, marks) => {
    const [block] = read(paragraph(text('words', format)))
    expect(block).toMatchObject({ children: [{ type: 'text', text: 'words', marks }] })
  })

  it('keeps its line breaks and tabs', () => {
    expect(read(paragraph(text('a'), { type: 'linebreak' }, { type: 'tab' }, text('b')))).toEqual([
      { type: 'paragraph', children: [plain('a'), { type: 'lineBreak' }, plain('\t'), plain('b')] },
    ])
  })
})

describe('a text without words', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'words'],
    ['no root', {}],
    ['an empty paragraph', { root: { children: [paragraph()] } }],
    ['blanks', { root: { children: [paragraph(text(' \u00a0'), { type: 'linebreak' })] } }],
    ['an empty list', { root: { children: [list('bullet', item(paragraph()))] } }],
    ['an empty heading', { root: { children: [{ type: 'heading', tag: 'h2', children: [] }] } }],
  ])('is empty, so that its section shows no heading: %s', (_, stored) => {
    expect(toRichText(stored, targets)).toEqual([])
  })
})

describe('blocks', () => {
  it.each([
    ['h1', 2],
    ['h2', 2],
    ['h3', 3],
    ['h4', 4],
    ['h6', 4],
  ])('%s is a heading of level %i', (tag, level) => {
    expect(read({ type: 'heading', tag, children: [text('Outlook')] })).toEqual([
      { type: 'heading', level, children: [plain('Outlook')] },
    ])
  })

  it('puts an inner list into the item before it', () => {
    const tree = read(
      list(
        'number',
        item(text('one')),
        item(list('bullet', item(text('inner')))),
        item(text('two')),
      ),
    )
    const words = (content: string) => ({ type: 'paragraph', children: [plain(content)] })
    expect(tree).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [
          [words('one'), { type: 'list', ordered: false, start: 1, items: [[words('inner')]] }],
          [words('two')],
        ],
      },
    ])
  })

  it('keeps quotations, rules, code, tables and pictures', () => {
    const cell = (headerState: number, words: string) => ({
      type: 'tablecell',
      headerState,
      children: [paragraph(text(words))],
    })
    const tree = read(
      { type: 'quote', children: [text('said')] },
      { type: 'horizontalrule' },
      { type: 'block', fields: { blockType: 'code', code: 'a < b' } },
      { type: 'table', children: [{ type: 'tablerow', children: [cell(1, 'x'), cell(0, '1')] }] },
      { type: 'upload', relationTo: 'media', value: 'm1' },
    )
    expect(tree.map(({ type }) => type)).toEqual(['quote', 'rule', 'code', 'table', 'image'])
    expect(tree[2]).toEqual({ type: 'code', text: 'a < b' })
    expect(tree[3]).toMatchObject({ rows: [[{ header: true }, { header: false }]] })
    expect(tree[4]).toEqual({ type: 'image', image })
  })

  it('leaves out a picture that is not there', () => {
    expect(read({ type: 'upload', relationTo: 'media', value: 'gone' })).toEqual([])
  })

  it('keeps the words of what it does not know, inside a paragraph and around blocks', () => {
    expect(
      read(
        { type: 'callout', children: [{ type: 'mention', children: [text('kept')] }] },
        paragraph({ type: 'mention', text: 'also kept' }),
        { type: 'widget', fields: { html: '<script>' } },
      ),
    ).toEqual([
      { type: 'paragraph', children: [plain('kept')] },
      { type: 'paragraph', children: [plain('also kept')] },
    ])
  })
})

describe('a link', () => {
  const inline = (fields: Node) => {
    const [block] = read(paragraph(link(fields, text('here'))))
    return block && 'children' in block ? block.children[0] : undefined
  }
  const document = (relationTo: string, value: string) =>
    inline({ linkType: 'internal', doc: { relationTo, value } })

  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['/methodology', '/methodology'],
    ['#sources', '#sources'],
    [' https://example.org ', 'https://example.org/'],
  ])('to %s leads to %s', (url, href) => {
    expect(inline({ linkType: 'custom', url })).toEqual({
      type: 'link',
      href,
      children: [plain('here')],
    })
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'example.org',
    '',
    undefined,
    { href: 'https://example.org' },
  ])('to %j leaves its words', (url) => {
    expect(inline({ linkType: 'custom', url })).toEqual(plain('here'))
  })

  it('to a public article has its path', () => {
    expect(document('articles', 'a1')).toMatchObject({ type: 'link', href: '/articles/public' })
  })

  it('to a public prediction is a claim', () => {
    expect(document('predictions', 'p1')).toEqual({
      type: 'claim',
      prediction: 'will-it',
      children: [plain('here')],
    })
  })

  it.each([
    ['an article', 'articles'],
    ['a prediction', 'predictions'],
    ['another collection', 'users'],
  ])('to %s that is not public leaves its words', (_, collection) => {
    expect(document(collection, 'draft')).toEqual(plain('here'))
  })

  it('without words is left out', () => {
    expect(read(paragraph(link({ linkType: 'custom', url: '/a' }), text('b')))).toEqual([
      { type: 'paragraph', children: [plain('b')] },
    ])
  })

  it('keeps the marks of its words', () => {
    const [block] = read(paragraph(link({ linkType: 'custom', url: '/a' }, text('b', 1))))
    expect(block).toMatchObject({ children: [{ type: 'link', children: [{ marks: ['bold'] }] }] })
  })
})
