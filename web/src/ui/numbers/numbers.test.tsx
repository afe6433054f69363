import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Change } from './Change.tsx'
import { NumberPair } from './NumberPair.tsx'
import { Probability } from './Probability.tsx'
import { Sparkline } from './Sparkline.tsx'

describe('Probability', () => {
  it('is a number for machines and a per cent for readers', () => {
    const html = renderToStaticMarkup(<Probability ppm={620_000} size="rail" />)
    expect(html).toMatch(/<data [^>]*value="0.62">62%<\/data>/)
  })

  it('prints what it is given where one of several is rounded with the others', () => {
    const html = renderToStaticMarkup(<Probability ppm={333_333} size="row" printed="34%" />)
    expect(html).toContain('value="0.333333">34%<')
  })
})

describe('Change', () => {
  it.each([
    [380_000, 620_000, 'up 24 pts'],
    [640_000, 470_000, 'down 17 pts'],
    [30_000, 4_000, 'down 3 pts'],
    [500_000, 510_000, 'up 1 pt'],
    [620_000, 620_400, 'steady'], // both print as 62%
  ])('from %d to %d ppm is read as "%s"', (fromPpm, toPpm, words) => {
    const html = renderToStaticMarkup(<Change fromPpm={fromPpm} toPpm={toPpm} />)
    expect(html.replace(/<[^>]+>/g, '')).toBe(words)
  })
})

it('shows the first number and the last at the same size, never the better one alone', () => {
  const html = renderToStaticMarkup(
    <NumberPair
      first={{ ppm: 380_000, label: 'at publication' }}
      last={{ ppm: 810_000, label: 'at the end' }}
    />,
  )
  const [first, last] = [...html.matchAll(/<data class="([^"]*)"/g)].map(([, classes]) => classes)
  expect(first).toBe(last)
  expect(html.replace(/<[^>]+>/g, ' ')).toMatch(/38% +at publication.+81% +at the end/)
})

it('draws one forecast as one level line, and never slopes between two', () => {
  const one = renderToStaticMarkup(<Sparkline steps={[{ at: 0, ppm: 500_000 }]} />)
  expect(one).toContain('d="M0 13H93"')
  const two = renderToStaticMarkup(
    <Sparkline
      steps={[
        { at: 0, ppm: 0 },
        { at: 0.5, ppm: 1_000_000 },
      ]}
    />,
  )
  expect(two).toContain('d="M0 23H46.5V3H93"')
})
