/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { readImportedRecord } from './imported-record.ts'
import { parsePartialDate } from './partial-date.ts'

// Real data outside the repository: without it these tests are reported as skipped.
const root = path.resolve(import.meta.dirname, '../../..')
const data = path.join(path.resolve(root, process.env.VERIDACT_REFERENCE ?? '../shared'), 'data')
const hasReference = existsSync(path.join(data, 'SOURCES.md'))

const listFiles = (folder: string) => (hasReference ? readdirSync(path.join(data, folder)) : [])
const readText = (...names: string[]) => readFileSync(path.join(data, ...names), 'utf8')

describe.runIf(hasReference)('on the reference data', () => {
  it('dates are read and refused as the vectors say (T1)', () => {
    const { accept, reject } = JSON.parse(readText('edtf', 'edtf_examples.json'))
    for (const text of accept) expect(parsePartialDate(text)).toBeDefined()
    for (const text of reject) expect(() => parsePartialDate(text)).toThrow(RangeError)
  })

  it.each(listFiles('predictions'))('every record of %s is read', (file) => {
    const lines = readText('predictions', file).trim().split('\n')
    const readings = lines.map(readImportedRecord)
    expect(readings.filter((reading) => 'refused' in reading)).toEqual([])
  })

  it('the 18 records of forecastbench_markets_A that have no opening get one, and that is all', () => {
    const lines = readText('predictions', 'forecastbench_markets_A.ndjson').trim().split('\n')
    const mends = lines.flatMap((line) => {
      const reading = readImportedRecord(line)
      return 'record' in reading ? reading.mends : []
    })
    expect(mends).toHaveLength(18)
    for (const mend of mends)
      expect(mend).toMatch(/^openAt was missing; it is \S+, the first forecast\.$/)
  })
})
