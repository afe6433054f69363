import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Accordion } from './Accordion.tsx'
import { Popover } from './Popover.tsx'

it('opens the first question and leaves the others to the reader, without script', () => {
  const html = renderToStaticMarkup(
    <Accordion
      items={[
        { id: '1', head: 'What is it?', body: 'This.' },
        { id: '2', head: 'Why?', body: 'Because.' },
      ]}
    />,
  )
  expect(html.match(/<details/g)).toHaveLength(2)
  expect(html.match(/open=""/g)).toHaveLength(1)
  expect(html.indexOf('open=""')).toBeLessThan(html.indexOf('What is it?'))
})

it('links to the whole text beside the explanation in short', () => {
  const html = renderToStaticMarkup(
    <Popover label="Methodology" href="/methodology">
      <p>In short.</p>
    </Popover>,
  )
  expect(html).toContain('<a href="/methodology">Methodology</a>')
  expect(html).toMatch(/<summary[^>]*>.*Methodology, in short.*<\/summary>/)
})
