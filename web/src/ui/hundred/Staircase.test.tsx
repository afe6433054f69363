import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Staircase } from './Staircase.tsx'

const OPTIONS = [
  { id: 'short', label: 'Shorter than a week', ppm: 333_334 },
  { id: 'long', label: 'A week or longer', ppm: 333_333 },
  { id: 'else', label: 'Something else', ppm: 333_333 },
]

it('prints numbers that add up to a hundred', () => {
  const html = renderToStaticMarkup(<Staircase options={OPTIONS} />)
  const printed = [...html.matchAll(/>(\d+)%</g)].map(([, percent]) => Number(percent))
  expect(printed).toEqual([34, 33, 33])
})

it('says which option happened, once it is known, and only of that one', () => {
  const open = renderToStaticMarkup(<Staircase options={OPTIONS} />)
  expect(open).not.toContain('>Happened<')
  const resolved = renderToStaticMarkup(<Staircase options={OPTIONS} happenedId="long" />)
  expect(resolved.match(/>Happened</g)).toHaveLength(1)
  expect(resolved.indexOf('A week or longer')).toBeLessThan(resolved.indexOf('>Happened<'))
  expect(resolved.indexOf('>Happened<')).toBeLessThan(resolved.indexOf('Something else'))
})
