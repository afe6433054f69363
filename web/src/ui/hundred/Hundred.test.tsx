import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { BaseRateStrokes } from './BaseRateStrokes.tsx'
import { Hundred } from './Hundred.tsx'

it('is drawn on the server, hidden from screen readers, with one sentence in its place', () => {
  const html = renderToStaticMarkup(
    <Hundred sizes={['L']} ppm={620_000} sentence="62 in 100. Open." />,
  )
  expect(html).toContain('<svg')
  expect(html).toContain('aria-hidden="true"')
  expect(html).toContain('>62 in 100. Open.</span>')
})

it('draws every stroke of its size on whole pixels', () => {
  const html = renderToStaticMarkup(<Hundred sizes={['LX']} ppm={620_000} />)
  expect(strokesIn(html, { pitch: 4, stroke: 2 })).toEqual([62, 38])
})

it('draws base rates as k strokes of n, over as many rows as they need', () => {
  const strokes = { pitch: 9, stroke: 3 }
  const few = renderToStaticMarkup(<BaseRateStrokes happened={7} total={17} />)
  expect(strokesIn(few, strokes)).toEqual([7, 10])
  const many = renderToStaticMarkup(<BaseRateStrokes happened={45} total={100} />)
  expect(strokesIn(many, strokes)).toEqual([36, 9, 27, 28])
})

/** How many strokes each dashed line shows, from where it begins and ends. */
function strokesIn(html: string, { pitch, stroke }: { pitch: number; stroke: number }): number[] {
  const lines = html.matchAll(/d="M(\d+) -?[\d.]+H(\d+)"/g)
  return [...lines].map(([, from, to]) => (Number(to) - stroke - Number(from)) / pitch + 1)
}
