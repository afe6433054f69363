import { readImportedRecord } from '@veridact/shared/domain'
import { describe, expect, it } from 'vitest'

import { sampleRecordLines } from './sample-record.ts'

describe('the sample record', () => {
  const readings = sampleRecordLines().map(readImportedRecord)
  const records = readings.flatMap((reading) => ('record' in reading ? [reading.record] : []))

  it('holds at least forty questions, each one accepted as it is written', () => {
    expect(records.length).toBeGreaterThanOrEqual(40)
    expect(readings).toEqual(records.map((record) => ({ record, mends: [] })))
  })

  it('has each question once', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    expect(new Set(records.map(({ question }) => question)).size).toBe(records.length)
  })

  it('shows every state: resolved both ways, annulled, still open, resolved before its close', () => {
    const outcomes = new Set(records.map(({ outcome }) => outcome))
    expect(outcomes).toEqual(new Set(['yes', 'no', undefined]))
    expect(new Set(records.map(({ status }) => status))).toEqual(
      new Set(['resolved', 'void', 'open']),
    )
    expect(records.some(({ resolvedAt, closeAt }) => resolvedAt && resolvedAt < closeAt)).toBe(true)
  })

  it('never dates a number after the question was settled', () => {
    for (const { forecasts, resolvedAt, closeAt } of records) {
      const end = resolvedAt && resolvedAt < closeAt ? resolvedAt : closeAt
      expect(forecasts.filter(({ at }) => at >= end)).toEqual([])
    }
  })
})
