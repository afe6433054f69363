import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { ReportView } from './ReportView.tsx'

const report = { entries: 5, passed: ['The chain holds.'], problems: [], unchecked: [] }

it('says that a sound record holds, and where it stands', () => {
  const html = renderToStaticMarkup(
    <ReportView report={{ ...report, isSound: true, head: 'abcd' }} />,
  )
  expect(html).toContain('The record holds.')
  expect(html).toContain('abcd')
})

it('names the first entry that is wrong', () => {
  const finding = { seq: 3, problem: 'its payload was changed' }
  const html = renderToStaticMarkup(<ReportView report={{ ...report, isSound: false, finding }} />)
  expect(html).toContain('The record does not hold.')
  expect(html).toContain('Entry 3: its payload was changed.')
})
