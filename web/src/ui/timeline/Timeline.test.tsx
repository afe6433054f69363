import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { Timeline } from './Timeline.tsx'

it('says in a word how sure each event is, before its text', () => {
  const html = renderToStaticMarkup(
    <Timeline
      items={[
        { id: '1', date: 'April 2026', title: 'A', epistemic: 'alleged', children: 'Said so.' },
        { id: '2', date: 'June 10, 2026', title: 'B', epistemic: 'confirmed' },
        { id: '3', date: '2027', title: 'C', epistemic: 'expected' },
      ]}
    />,
  )
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(text).toContain('April 2026 A Alleged. Said so.')
  expect(text).toContain('June 10, 2026 B Confirmed.')
  expect(text).toContain('2027 C Expected.')
})
