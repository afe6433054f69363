import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Staircase } from './Staircase.tsx'

const OPTIONS = [
  { id: 'else', label: 'Something else', ppm: 333_334, isResidual: true },
  { id: 'short', label: 'Shorter than a week', ppm: 333_333, isResidual: false },
  { id: 'long', label: 'A week or longer', ppm: 333_333, isResidual: false },
]

it('prints numbers that add up to a hundred, the residual last', () => {
  const html = renderToStaticMarkup(<Staircase options={OPTIONS} isOrdered={false} />)
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(text.trim()).toBe('Shorter than a week 33% A week or longer 33% Something else 34%')
})

it('says which option happened, once it is known, and only of that one', () => {
  const open = renderToStaticMarkup(<Staircase options={OPTIONS} isOrdered />)
  expect(open).not.toContain('>Happened<')
  const resolved = renderToStaticMarkup(
    <Staircase options={OPTIONS} isOrdered happenedId="short" />,
  )
  expect(resolved.match(/>Happened</g)).toHaveLength(1)
  expect(resolved.indexOf('Shorter than a week')).toBeLessThan(resolved.indexOf('>Happened<'))
  expect(resolved.indexOf('>Happened<')).toBeLessThan(resolved.indexOf('A week or longer'))
})
