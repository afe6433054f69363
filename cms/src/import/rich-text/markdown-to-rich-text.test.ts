import { describe, expect, it } from 'vitest'

import { FORMAT, type LexicalNode } from './lexical.ts'
import { markdownToRichText } from './markdown-to-rich-text.ts'

const pageUrl = 'https://example.org/2014/a-story'

/** A text as nested lists: the type of each node with its content, formats as numbers. */
function outline(markdown: string): unknown[] {
  return markdownToRichText(markdown, { pageUrl }).richText.root.children.map(outlineOf)
}

function outlineOf(node: LexicalNode): unknown {
  const { type, text, format, tag, fields, children } = node
  if (type === 'text') return format === 0 ? text : [text, format]
  if (type === 'linebreak') return '\n'
  const inner = Array.isArray(children) ? children.map(outlineOf) : []
  if (type === 'link') return { [(fields as { url: string }).url]: inner }
  if (type === 'block') return { code: (fields as { code: string }).code }
  return { [typeof tag === 'string' ? tag : type]: inner }
}

function notesOf(markdown: string): string[] {
  return markdownToRichText(markdown, { pageUrl }).notes
}

describe('Markdown becomes rich text', () => {
  it.each([
    ['words', [{ paragraph: ['words'] }]],
    ['two\nlines', [{ paragraph: ['two lines'] }]],
    ['two  \nlines', [{ paragraph: ['two', '\n', 'lines'] }]],
    ['one\n\ntwo', [{ paragraph: ['one'] }, { paragraph: ['two'] }]],
    ['## Head', [{ h2: ['Head'] }]],
    ['# Title\n## Head', [{ h2: ['Title'] }, { h3: ['Head'] }]],
    ['##### Small', [{ h4: ['Small'] }]],
    ['a *b* **c** ~~d~~', [{ paragraph: ['a ', ['b', 2], ' ', ['c', 1], ' ', ['d', 4]] }]],
    ['~5 to ~6', [{ paragraph: ['~5 to ~6'] }]],
    ['***both***', [{ paragraph: [['both', FORMAT.bold + FORMAT.italic]] }]],
    ['`a < b`', [{ paragraph: [['a < b', FORMAT.code]] }]],
    ['> said\n>\n> she', [{ quote: ['said', '\n', '\n', 'she'] }]],
    ['```js\na\n\n  b\n```', [{ code: 'a\n\n  b' }]],
    ['    x = 1', [{ code: 'x = 1' }]],
    ['* * *', [{ horizontalrule: [] }]],
    ['&#8220;q&#8221; &amp; &nbsp;', [{ paragraph: ['“q” & \u00a0'] }]],
    ['- [x] done', [{ ul: [{ listitem: ['☑ done'] }] }]],
    ['שלום 🎉 *مرحبا*', [{ paragraph: ['שלום 🎉 ', ['مرحبا', 2]] }]],
  ])('%j', (markdown, expected) => {
    expect(outline(markdown)).toEqual(expected)
  })

  it('keeps lists within lists, each inner list as an item of its own', () => {
    expect(outline('3. a\n   - b\n   - c\n4. d')).toEqual([
      {
        ol: [
          { listitem: ['a'] },
          { listitem: [{ ul: [{ listitem: ['b'] }, { listitem: ['c'] }] }] },
          { listitem: ['d'] },
        ],
      },
    ])
    expect(markdownToRichText('3. a').richText.root.children[0]).toMatchObject({ start: 3 })
  })

  it('keeps tables, with empty cells where a row is short or a cell is wide', () => {
    const html =
      '<table><tr><th colspan="2">H</th></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>'
    const cell = (...inner: string[]) => ({
      tablecell: inner.map((text) => ({ paragraph: [text] })),
    })
    expect(outline(html)).toEqual([
      {
        table: [
          { tablerow: [cell('H'), cell(), cell()] },
          { tablerow: [cell('a'), cell('b'), cell('c')] },
        ],
      },
    ])
  })
})

describe('HTML in Markdown becomes the same rich text', () => {
  it.each([
    ['<p>a <em>b</em><br>c</p>', [{ paragraph: ['a ', ['b', 2], '\n', 'c'] }]],
    ['a<br><br>b', [{ paragraph: ['a'] }, { paragraph: ['b'] }]],
    [
      '<ul><li>a</li><li><strong>b</strong></li></ul>',
      [{ ul: [{ listitem: ['a'] }, { listitem: [['b', 1]] }] }],
    ],
    ['<h3>Head</h3>', [{ h3: ['Head'] }]],
    ['<blockquote><p>a</p><p>b</p></blockquote>', [{ quote: ['a', '\n', '\n', 'b'] }]],
    ['<div><div><span>a</span></div>b</div>', [{ paragraph: ['a'] }, { paragraph: ['b'] }]],
    ['<strong><p>a</p><p>b</p></strong>', [{ paragraph: [['a', 1]] }, { paragraph: [['b', 1]] }]],
    ['<p>left <b>open', [{ paragraph: ['left ', ['open', 1]] }]],
    ['<!-- hidden --> seen', [{ paragraph: ['seen'] }]],
    ['H<sub>2</sub>O', [{ paragraph: ['H', ['2', FORMAT.subscript], 'O'] }]],
  ])('%j', (html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('reads indented HTML and indented sentences as text, and says so', () => {
    const markdown = '<ul>\n  <li>\n\n    <p>\n      a\n    </p>\n\n  </li>\n</ul>'
    expect(outline(markdown)).toEqual([{ ul: [{ listitem: ['a'] }] }])
    expect(outline('Before.\n\n     These are a few more words.')).toEqual([
      { paragraph: ['Before.'] },
      { paragraph: ['These are a few more words.'] },
    ])
    expect(notesOf(markdown)).toEqual(['1 indented passage: read as text, not as code'])
  })
})

describe('links', () => {
  it.each([
    ['[a](https://example.com/x)', 'https://example.com/x'],
    ['[a](../y?z=1#w)', 'https://example.org/y?z=1#w'],
    ['[a](//cdn.example.com/f)', 'https://cdn.example.com/f'],
    ['[a](www.example.com)', 'https://www.example.com/'],
    ['[a](mailto:b@example.com)', 'mailto:b@example.com'],
    ['[a](mailto: b@example.com)', 'mailto:b@example.com'],
    ['[a](https://example.com/b c)', 'https://example.com/b%20c'],
    ['[a](https://example.com/ "the "old" one")', 'https://example.com/'],
    ['<a href="https://example.com/">a</a>', 'https://example.com/'],
    ['[![a](x.png)](https://example.com/)', 'https://example.com/'],
  ])('%s leads to %s', (markdown, url) => {
    expect(outline(markdown)).toEqual([{ paragraph: [{ [url]: ['a'] }] }])
  })

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert)',
    '<a href="java&#10;script:alert(1)">a</a>',
    '<a href=" &#1;javascript:alert(1)">a</a>',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](#note)',
    '[a]()',
    '[a]( "A title")',
    '[a](http://localhost/admin)',
  ])('%s stays as text', (markdown) => {
    expect(outline(markdown)).toEqual([{ paragraph: ['a'] }])
    expect(notesOf(markdown)).toEqual(['1 link: without a usable address, kept as text'])
  })

  it('leaves link signs in code as they are', () => {
    expect(outline('`[a]( "b")` and [c]( "d")')).toEqual([
      { paragraph: [['[a]( "b")', FORMAT.code], ' and c'] },
    ])
  })
})

describe('what could run or fetch', () => {
  it.each([
    ['<script>alert(1)</script>a', '1 script: left out'],
    ['<style>p{}</style>a', '1 style: left out'],
    ['<iframe src="https://v.example/1"></iframe>a', '1 iframe: left out (https://v.example/1)'],
    ['<object data="x.swf"></object>a', '1 object: left out (x.swf)'],
    ['<svg onload="alert(1)"><script>1</script></svg>a', '1 svg: left out'],
    ['![b](c.png)a', '1 image: left out'],
    ['<img src=x onerror=alert(1)>a', '1 image: left out'],
  ])('%s is left out with a note', (markdown, note) => {
    expect(outline(markdown)).toEqual([{ paragraph: ['a'] }])
    expect(notesOf(markdown)).toEqual([note])
  })

  it('never leaves a name or value of an attribute behind', () => {
    const markdown = '<p onclick="steal()" style="x:y" id="z" class="w"><b data-q="r">a</b></p>'
    const stored = JSON.stringify(markdownToRichText(markdown).richText)
    expect(stored).not.toMatch(/onclick|steal|x:y|data-q/)
    expect(outline(markdown)).toEqual([{ paragraph: [['a', 1]] }])
  })
})

describe('texts that would exhaust a parser stay as plain text', () => {
  it.each([
    ['ten million characters', 'word '.repeat(2_000_000)],
    ['5,000 elements within each other', `${'<div>'.repeat(5_000)}word`],
    [
      'lists 5,000 deep',
      Array.from({ length: 5_000 }, (_, level) => `${'  '.repeat(level)}- word`).join('\n'),
    ],
    ['quotes 5,000 deep', `${'>'.repeat(5_000)} word`],
  ])('%s', (_, markdown) => {
    const { richText, notes } = markdownToRichText(markdown)
    expect(notes).toEqual([
      'too long or too deeply nested to be read as Markdown: kept as plain text',
    ])
    expect(JSON.stringify(richText).match(/word/g)?.length).toBe(markdown.match(/word/g)?.length)
  })
})

it('flattens lists deeper than the editor shows, and loses no item', () => {
  const markdown = Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}- item${level};`)
  const stored = JSON.stringify(markdownToRichText(markdown.join('\n')).richText)
  for (let level = 0; level < 30; level += 1) expect(stored).toContain(`item${level};`)
})
