import { describe, expect, it } from 'vitest'

import { importedQuestion } from './checked-question.ts'
import { checkTable, readTable } from './question-table.ts'

const HEAD =
  'sourceId,slug,bucket,cluster,outcome,openingProbability,closingProbability,halfBrierOpening,halfBrierClosing'

/** An open record, whose line has no scores. */
function openRecord(id: string) {
  const day = '2026-01-01T00:00:00.000000Z'
  const texts = { question: 'Will it?', background: '', resolutionCriteria: '', category: '' }
  const source = { source: '', sourceUrl: '', licence: '' }
  const times = { openAt: day, closeAt: '2027-01-01T00:00:00.000000Z', resolvedAt: '' }
  const record = { id, ...texts, ...source, ...times, status: 'open', outcome: '', forecasts: [] }
  return importedQuestion(record as Parameters<typeof importedQuestion>[0], {
    dataset: 'set',
    at: day,
  })!
}

function check(lines: string[], ids: string[]) {
  const table = [HEAD, ...lines, ''].join('\r\n')
  return checkTable({ name: 'It', key: 'sourceId', table, questions: ids.map(openRecord) }).problems
}

describe('readTable', () => {
  it('reads commas, quotes and line feeds within cells, and lines that end in either way', () => {
    const rows = readTable('a,b\r\n"1,""2""\n3",\nx,y')
    expect([...rows]).toEqual([
      { a: '1,"2"\n3', b: '' },
      { a: 'x', b: 'y' },
    ])
  })

  it('has no rows without lines', () => {
    expect([...readTable('')]).toEqual([])
    expect([...readTable('a,b\r\n')]).toEqual([])
  })
})

describe('checkTable', () => {
  it('passes a question whose key a spreadsheet would take for a formula', () => {
    expect(check(["'=1,set-1,open,set/=1,,,,,"], ['=1'])).toEqual([])
  })

  it('finds a question that is not listed, and a line of no question', () => {
    expect(check(['b,set-b,open,set/b,,,,,'], ['a'])).toEqual([
      'It lists "set-b", of which there are no facts.',
      'It does not list the question a.',
    ])
  })

  it('finds a question listed twice, another bucket, and a score of what has none', () => {
    const lines = ['a,set-a,annulled,set/a,,,,0.25,', 'a,set-a,open,set/a,,,,,']
    expect(check(lines, ['a'])).toEqual([
      '"set-a" publishes bucket as "annulled"; its facts make it "open".',
      '"set-a" publishes halfBrierOpening as "0.25"; its facts make it "".',
      'It lists "set-a", of which there are no facts.',
    ])
  })
})
