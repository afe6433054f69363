import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Link, LinkProvider } from './Link.tsx'

it('is a plain anchor where no router is', () => {
  expect(renderToStaticMarkup(<Link href="/about">About</Link>)).toBe('<a href="/about">About</a>')
})

it("is the app's own anchor where it hands one in", () => {
  const html = renderToStaticMarkup(
    <LinkProvider value={({ href, children }) => <a href={`/routed${href}`}>{children}</a>}>
      <Link href="/about">About</Link>
    </LinkProvider>,
  )
  expect(html).toBe('<a href="/routed/about">About</a>')
})
