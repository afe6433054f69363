/** Exactness: our figures of real records against those that were computed independently of us. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { pagesOf } from '@veridact/shared/client'
import type { PredictionScores, TrackRecord } from '@veridact/shared/contract'
import { beforeAll, describe, expect, it } from 'vitest'

import { importFile } from '../src/import/import-file.ts'
import { openApi, type Api } from './api.ts'
import { hasReference, referencePath } from './reference-folder.ts'

type Bin = { bin: string; n: number; meanP: number; rate: number; wilson95: [number, number] }

/** What of a reference file is compared. */
type Reference = {
  predictions: number
  scored: number
  baseRate: number
  meanBrier: Record<'first' | 'last' | 'timeAvg' | 'daily', number>
  bss: Record<'first' | 'last' | 'timeAvg' | 'daily', number>
  lastForecast: {
    bins: Record<'decile' | 'five38', Bin[]>
    murphyExact: Record<'reliability' | 'resolution' | 'uncertainty', number>
  }
}

type ReferenceScores = Record<string, Record<'first' | 'last' | 'timeAvg' | 'daily', number>>

type Scores = PredictionScores['halfBrier']

const DIGITS = 5
/** Nearly two thousand questions are read one by one. */
const TIMEOUT_MS = 240_000

const sets = hasReference
  ? readdirSync(referencePath('data', 'predictions'))
      .map((file) => path.basename(file, '.ndjson'))
      .filter((name) => existsSync(referencePath('data', 'reference', `${name}.ref.json`)))
  : []

let api: Api
beforeAll(async () => {
  api = await openApi()
})

describe.runIf(hasReference).each(sets)('of %s', (dataset) => {
  const reference = readReference<Reference>(`${dataset}.ref.json`)
  let record: TrackRecord

  beforeAll(async () => {
    const file = referencePath('data', 'predictions', `${dataset}.ndjson`)
    await importFile(api.payload, { kind: 'predictions', dataset, file, isStrict: true })
    record = await api.client.getTrackRecord({ dataset, immature: 'include', at: 'closing' })
  })

  it('the numbers of questions are those of the reference', () => {
    expect(record.counts.published).toBe(reference.predictions)
    expect(record.n).toBe(reference.scored)
    expect(record.baseRate).toBeCloseTo(reference.baseRate, DIGITS)
  })

  it('mean half-Brier scores agree', () => {
    const { first, last, timeAvg, daily } = reference.meanBrier
    expect(record.halfBrier.opening).toBeCloseTo(first, DIGITS)
    expect(record.halfBrier.closing).toBeCloseTo(last, DIGITS)
    expect(record.halfBrier.timeAverage).toBeCloseTo(timeAvg, DIGITS)
    expect(record.halfBrier.dailyAverage).toBeCloseTo(daily, DIGITS)
  })

  it('skill against the base rate agrees', () => {
    const { first, last, timeAvg, daily } = reference.bss
    expect(record.skill.vsBaseRate.opening).toBeCloseTo(first, DIGITS)
    expect(record.skill.vsBaseRate.closing).toBeCloseTo(last, DIGITS)
    expect(record.skill.vsBaseRate.timeAverage).toBeCloseTo(timeAvg, DIGITS)
    expect(record.skill.vsBaseRate.dailyAverage).toBeCloseTo(daily, DIGITS)
  })

  it('both calibration curves agree, bin by bin', () => {
    const { decile, five38 } = reference.lastForecast.bins
    const { deciles, fivethirtyeight } = record.calibration
    expect(deciles.map(({ low, n }) => [low, n])).toEqual(
      decile.map(({ bin, n }) => [Number(bin.split('-')[0]), n]).filter(([, n]) => n),
    )
    expect(fivethirtyeight.map(({ bin, n }) => [bin, n])).toEqual(
      five38.map(({ bin, n }) => [Number(bin), n]).filter(([, n]) => n),
    )
    expectSameBins(deciles, decile)
    expectSameBins(fivethirtyeight, five38)
  })

  it('Murphy’s parts agree, and add up to the mean score', () => {
    const { reliability, resolution, uncertainty } = reference.lastForecast.murphyExact
    const { murphy, halfBrier } = record
    expect(murphy.reliability).toBeCloseTo(reliability, DIGITS)
    expect(murphy.resolution).toBeCloseTo(resolution, DIGITS)
    expect(murphy.uncertainty).toBeCloseTo(uncertainty, DIGITS)
    const sum = murphy.reliability! - murphy.resolution! + murphy.uncertainty!
    expect(sum).toBeCloseTo(halfBrier.closing!, 12)
  })

  it('the scores of every single question agree', { timeout: TIMEOUT_MS }, async () => {
    const scores = readReference<ReferenceScores>(`${dataset}.per_prediction.json`)
    const ours = await listScores(dataset)
    expect([...ours.keys()].toSorted()).toEqual(Object.keys(scores).toSorted())
    const wrong = Object.entries(scores).filter(([id, theirs]) => !agree(ours.get(id), theirs))
    expect(wrong).toEqual([])
  })
})

function readReference<Content>(file: string): Content {
  return JSON.parse(readFileSync(referencePath('data', 'reference', file), 'utf8'))
}

function agree(ours: Scores | undefined, theirs: ReferenceScores[string]): boolean {
  const { opening = NaN, closing = NaN, timeAverage = NaN, dailyAverage = NaN } = ours ?? {}
  const distances = [
    opening - theirs.first,
    closing - theirs.last,
    timeAverage - theirs.timeAvg,
    dailyAverage - theirs.daily,
  ]
  return distances.every((distance) => Math.abs(distance) < 0.5 * 10 ** -DIGITS)
}

function expectSameBins(
  ours: TrackRecord['calibration']['deciles' | 'fivethirtyeight'],
  theirs: readonly Bin[],
): void {
  const filled = theirs.filter(({ n }) => n > 0)
  for (const [index, { meanP, rate, wilson95 }] of filled.entries()) {
    expect(ours[index]!.meanForecast).toBeCloseTo(meanP, DIGITS)
    expect(ours[index]!.observed).toBeCloseTo(rate, DIGITS)
    expect(ours[index]!.interval[0]).toBeCloseTo(wilson95[0], DIGITS)
    expect(ours[index]!.interval[1]).toBeCloseTo(wilson95[1], DIGITS)
  }
}

/** The half-Brier scores of every question of a set that has any, by the source's own id. */
async function listScores(dataset: string) {
  const pages = await Array.fromAsync(
    pagesOf(api.client.listPredictions, { dataset, state: 'resolved', limit: 100 }),
  )
  const scores = new Map<string, Scores>()
  for (const page of pages) {
    const predictions = await Promise.all(
      page.map(({ slug }) => api.client.getPrediction({ slug })),
    )
    for (const { imported, scores: found } of predictions) {
      if (found) scores.set(imported!.sourceId, found.halfBrier)
    }
  }
  return scores
}
