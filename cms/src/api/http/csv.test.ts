import { describe, expect, it } from 'vitest'

import { csvLine } from './csv.ts'

describe('a line of a table', () => {
  it.each([
    ['plain texts, whole numbers and fractions', ['a b', 3, -0.25], 'a b,3,-0.25\r\n'],
    ['nothing as an empty cell', ['a', null, 'b'], 'a,,b\r\n'],
    ['commas, quotes and line feeds in quotes', ['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    ['very small numbers as they are', [1e-7], '1e-7\r\n'],
    // Excel and LibreOffice would compute these
    [
      'a text that begins like a formula after an apostrophe',
      ['=1+1', '+1', '-1', '@a'],
      "'=1+1,'+1,'-1,'@a\r\n",
    ],
    [
      'a formula that has commas in quotes too',
      ['=HYPERLINK("x","y")'],
      '"\'=HYPERLINK(""x"",""y"")"\r\n',
    ],
  ])('has %s', (_, cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })
})
