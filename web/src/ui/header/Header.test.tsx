import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Header } from './Header.tsx'

const LINKS = [
  { href: '/categories/tech', label: 'Tech' },
  { href: '/predictions', label: 'Predictions', isCurrent: true, hasStrokes: true },
]

it('has its links twice, once for a wide page and once in a menu that opens without script', () => {
  const html = renderToStaticMarkup(
    <Header name="Veridact" homeHref="/" links={LINKS} folio="Today" />,
  )
  expect(html.match(/href="\/categories\/tech"/g)).toHaveLength(2)
  expect(html).toMatch(/<details[^>]*><summary[^>]*>Menu/)
})

it('says which section the reader is in', () => {
  const html = renderToStaticMarkup(
    <Header name="Veridact" homeHref="/" links={LINKS} folio="Today" />,
  )
  expect(html).toMatch(/href="\/predictions"[^>]*aria-current="page"/)
  expect(html).not.toMatch(/href="\/categories\/tech"[^>]*aria-current/)
})
