import type { RichText as RichTextTree } from '@veridact/shared/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { text } from '../../fixtures/article.fixture.ts'
import { RichText } from './RichText.tsx'
import { splitSections } from './split-sections.ts'

const show = (tree: RichTextTree) => renderToStaticMarkup(<RichText text={tree} under={2} />)
const heading = (words: string, level: 2 | 3 | 4 = 2): RichTextTree[number] => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text: words, marks: [] }],
})

describe('formatted text', () => {
  it('shows markup in it as the text it is', () => {
    expect(show(text('<img src=x onerror=alert(1)>'))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    )
  })

  it('wears all its marks', () => {
    const marks = ['bold', 'italic', 'code'] as const
    expect(
      show([{ type: 'paragraph', children: [{ type: 'text', text: 'a', marks: [...marks] }] }]),
    ).toBe('<p><code><em><strong>a</strong></em></code></p>')
  })

  it('begins its headings below the heading above it', () => {
    expect(show([heading('A'), heading('B', 4)])).toBe('<h3>A</h3><h5>B</h5>')
  })

  it('nests lists, quotes and tables', () => {
    const nested: RichTextTree = [
      { type: 'list', ordered: true, start: 3, items: [text('three'), text('four')] },
      { type: 'quote', children: text('As they said.') },
      {
        type: 'table',
        rows: [
          [{ header: true, children: text('Year') }],
          [{ header: false, children: text('2026') }],
        ],
      },
    ]
    const html = show(nested)
    expect(html).toContain('<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol>')
    expect(html).toContain('<blockquote><p>As they said.</p></blockquote>')
    expect(html).toMatch(/<th scope="col"><p>Year<\/p><\/th>.*<td><p>2026<\/p><\/td>/)
  })
})

describe('splitSections', () => {
  it('cuts a long text at its headings and loses nothing', () => {
    const { preamble, sections } = splitSections([
      ...text('Before.'),
      heading('How we work'),
      ...text('So.'),
      heading('More of it', 3),
      heading('How we work'),
    ])
    expect(preamble).toEqual(text('Before.'))
    expect(sections.map(({ id, text: { length } }) => [id, length])).toEqual([
      ['how-we-work-1', 2],
      ['how-we-work-2', 0],
    ])
  })

  it('leaves a text without headings whole', () => {
    expect(splitSections(text('All.'))).toEqual({ preamble: text('All.'), sections: [] })
  })
})
