import { expect, it } from 'vitest'

import { Report } from './report.ts'

it('names mended and refused lines in the order of the file and adds everything up', () => {
  const report = new Report()
  report.refuse(7, 'id is missing.')
  report.add({ number: 1, key: 'a', outcome: 'created', mends: [] })
  report.add({ number: 2, key: 'b', outcome: 'updated', mends: ['One.', 'Two.'] })
  report.add({ number: 3, key: 'c', outcome: 'unchanged', mends: [] })
  expect(report.toString()).toBe(
    [
      'line 2 mended b: One. Two.',
      'line 7 refused: id is missing.',
      '4 lines: 1 created, 1 updated, 1 unchanged, 1 mended, 1 refused.',
    ].join('\n'),
  )
})
