import { describe, expect, it } from 'vitest'

import { FORMAT, type LexicalNode } from './lexical.ts'
import { markdownToRichText } from './markdown-to-rich-text.ts'

/** The blocks of a text as words with their marks: **bold**, _italic_, [words](address). */
function read(markdown: string): string[] {
  return markdownToRichText(markdown).richText.root.children.map(blockText)
}

function blockText({ type, tag, children }: LexicalNode): string {
  const text = childrenOf(children).map(inlineText).join('')
  return type === 'heading' ? `${String(tag)} ${text}` : text
}

function inlineText(node: LexicalNode): string {
  const inner = childrenOf(node.children).map(inlineText).join('')
  if (node.type === 'link') return `[${inner}](${(node.fields as { url: string }).url})`
  if (node.type !== 'text') return inner
  const sign = { [FORMAT.bold]: '**', [FORMAT.italic]: '_' }[Number(node.format)] ?? ''
  return `${sign}${String(node.text)}${sign}`
}

function childrenOf(children: unknown): LexicalNode[] {
  return Array.isArray(children) ? children : []
}

describe('emphasis that Markdown does not take for any is read as it was meant', () => {
  it.each([
    ['**Word—**next', ['**Word—**next']],
    ['a** b** c', ['a** b** c']],
    [
      '**One: [two](https://example.org/) **three',
      ['**One: **[**two**](https://example.org/)** **three'],
    ],
    ['**A line\n\n** rest', ['**A line**', 'rest']],
    ['**A line\n\n**\n\nrest', ['**A line**', 'rest']],
    ['a****b and ****', ['ab and']],
    ['_a_ _ _', ['_a_']],
    ['## **Head** ****', ['h2 **Head**']],
    ['end. __', ['end.']],
    ['** a', ['a']],
  ])('%j', (markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks)
    expect(markdownToRichText(markdown).notes).toHaveLength(1)
  })

  it.each([
    ['escaped signs', '\\*\\*a\\*\\* and \\_ b', '**a** and _ b'],
    ['a mark of a footnote', '77%** of all', '77%** of all'],
    ['gaps to fill in', 'As a ____, I want', 'As a ____, I want'],
    ['names with underscores', 'a_b and c__d', 'a_b and c__d'],
    ['sums', '2 * 3 * 4 ** 5', '2 * 3 * 4 ** 5'],
  ])('leaves %s', (_, markdown, text) => {
    expect(read(markdown)).toEqual([text])
    expect(markdownToRichText(markdown).notes).toEqual([])
  })
})

describe('what other systems took out of a text is taken out, with a note', () => {
  it.each([
    ['## Head {#toc0}', ['h2 Head']],
    ['## Head {.big #x data-a="b c"}', ['h2 Head']],
    ['[a](https://example.org/){target="_blank"} b', ['[a](https://example.org/) b']],
    ['a\n{: .note}', ['a']],
    ['a <o:p></o:p>b', ['a b']],
    ['{{< figure src="a.jpg" >}}\n\nb', ['b']],
    ['{{% note %}}a{{% /note %}}', ['a']],
    ['[caption id="x" width="300"]a[/caption]', ['a']],
    ['a [gallery ids="1,2"]', ['a']],
    ['a [soundcloud url=&#8221;https://example.org&#8243; /]', ['a']],
    ['a [any-name title="b"]', ['a']],
  ])('%j', (markdown, blocks) => {
    expect(read(markdown)).toEqual(blocks)
    expect(markdownToRichText(markdown).notes.join()).toMatch(/left out/)
  })

  it.each([
    '[youtube https://example.org/v?a=b]',
    '[youtube=https://example.org/v?a=b]',
    '[embed]https://example.org/v?a=b[/embed]',
  ])('%s leaves a link to what it would have shown', (markdown) => {
    expect(read(markdown)).toEqual(['[https://example.org/v?a=b](https://example.org/v?a=b)'])
  })

  it.each([
    'He said “[t]he [video of the] event [sic]”.',
    'a set {1, 2} and {#no',
    '`[gallery ids="1"]` and `{{< x >}}` and `**a**b`',
    '[gallery](https://example.org/)',
  ])('leaves %j', (markdown) => {
    expect(markdownToRichText(markdown).notes).toEqual([])
  })
})

it('reads Markdown right after a closing tag', () => {
  expect(read('<p>a</p>_b_ and [c]( "d")')).toEqual(['a', '_b_ and c'])
})

it('reads entities that were escaped twice as their characters, but for code and for no entities', () => {
  expect(read('AT&amp;amp;T &amp;#8217; &amp;notes; `&amp;lt;`')).toEqual([
    'AT&T ’ &notes; &amp;lt;',
  ])
})

it('leaves out links that show nothing, and the arrows of footnotes', () => {
  expect(read('a[ ](https://example.org/)b <a href="#x">↩</a>')).toEqual(['a b'])
  expect(read('a[^1]\n\n[^1]: b').join()).not.toContain('↩')
})

it('makes no table of nothing, and puts empty cells under one that reaches down', () => {
  expect(read('<table><tr><td></td><td> </td></tr></table>')).toEqual([])
  const html = '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>'
  const [table] = markdownToRichText(html).richText.root.children
  const cells = childrenOf(table?.children).map(({ children }) =>
    childrenOf(children).map((cell) => childrenOf(cell.children).map(blockText).join()),
  )
  expect(cells).toEqual([
    ['a', 'b'],
    ['', 'c'],
  ])
})

it.each([
  ['shortcodes', '[youtube '.repeat(40_000)],
  ['signs of bold', '**a '.repeat(40_000)],
  ['empty lines after a sign', `**a${'\n'.repeat(200_000)}`],
  [
    'cells that reach down for ever',
    '<table>' + '<tr><td rowspan=999999999 colspan=999>x'.repeat(300),
  ],
])('reads very many %s within seconds', (_, markdown) => {
  const start = performance.now()
  markdownToRichText(markdown)
  expect(performance.now() - start).toBeLessThan(10_000)
})
