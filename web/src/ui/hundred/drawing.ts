import {
  OVER_99_PERCENT_PPM,
  PPM_ONE,
  UNDER_ONE_PERCENT_PPM,
  wholePercent,
} from '@veridact/shared/domain'

import type { State } from '../state/state.ts'
import type { StrokeRange } from './count-strokes.ts'
import { countTall } from './count-strokes.ts'
import type { Measures } from './sizes.ts'
import { reachOf, widthOf } from './sizes.ts'

/** What a probability's scale shows. All values in ppm. */
export type HundredValue = {
  ppm: number
  /** What is drawn beside the number; absent where only the number is to be shown. */
  state?: State | undefined
  /** The prediction's first number: ▲, and the way from it to the present one. */
  atPublicationPpm?: number | undefined
  /** What the number is measured against: ▽. */
  referencePpm?: number | undefined
}

/** Strokes of one height and ink, side by side. */
export type Band = StrokeRange & {
  height: 'tall' | 'middle' | 'short'
  ink: 'record' | 'ghost' | 'mark'
}

/** A filled rectangle in ink: what happened. The baseline is y = 0, the first stroke begins at x = 0. */
export type Bar = { x: number; y: number; width: number; height: number }

export type Drawing = {
  bands: Band[]
  bars: Bar[]
  /** Exact places on the scale, to the pixel. */
  publishedX?: number | undefined
  referenceX?: number | undefined
  /** The way from the first number to the edge of the tall strokes. */
  moved?: { fromX: number; toX: number } | undefined
}

/** Lays out one probability on a scale of the given measures. */
export function drawValue(value: HundredValue, measures: Measures): Drawing {
  const { ppm, atPublicationPpm, referencePpm } = value
  const edgeX = countTall({ ppm, strokes: measures.strokes }) * measures.pitch
  const publishedX = placeOf(atPublicationPpm, measures)
  const hasMoved =
    atPublicationPpm !== undefined && wholePercent(ppm) !== wholePercent(atPublicationPpm)
  return {
    bands: bandsOf(value, measures),
    bars: barsOf({ state: value.state, edgeX, measures }),
    publishedX,
    referenceX: placeOf(referencePpm, measures),
    moved: hasMoved && publishedX !== undefined ? { fromX: publishedX, toX: edgeX } : undefined,
  }
}

/** Lays out one step of a staircase. The step that happened has a line of ink under its strokes. */
export function drawStep(
  step: StrokeRange & { hasHappened: boolean },
  measures: Measures,
): Drawing {
  const { from, to, hasHappened } = step
  const under = { x: from * measures.pitch, y: 1, width: reachOf(to - from, measures), height: 2 }
  return {
    bands: filled([
      { from: 0, to: from, height: 'short', ink: 'mark' },
      { from, to, height: 'tall', ink: 'record' },
      { from: to, to: measures.strokes, height: 'short', ink: 'mark' },
    ]),
    bars: hasHappened && to > from ? [under] : [],
  }
}

function bandsOf(value: HundredValue, { strokes }: Measures): Band[] {
  const tall = countTall({ ppm: value.ppm, strokes })
  const bands = isOver99Percent(value.ppm)
    ? nearlyAll({ tall, strokes })
    : risen({
        tall,
        strokes,
        lost: countLost(value, strokes),
        isUnderOne: isUnder1Percent(value.ppm),
      })
  const isVoid = value.state === 'annulled' || value.state === 'ambiguous'
  return isVoid ? bands.map((band) => ({ ...band, ink: 'mark' as const })) : bands
}

function nearlyAll({ tall, strokes }: { tall: number; strokes: number }): Band[] {
  return [
    { from: 0, to: tall, height: 'tall', ink: 'record' },
    { from: tall, to: strokes, height: 'middle', ink: 'record' },
  ]
}

function risen(scale: {
  tall: number
  strokes: number
  lost: number
  isUnderOne: boolean
}): Band[] {
  const { tall, strokes, lost, isUnderOne } = scale
  return filled([
    { from: 0, to: tall, height: isUnderOne ? 'middle' : 'tall', ink: 'record' },
    { from: tall, to: tall + lost, height: 'middle', ink: 'ghost' },
    { from: tall + lost, to: strokes, height: 'short', ink: 'mark' },
  ])
}

function countLost({ ppm, atPublicationPpm = ppm }: HundredValue, strokes: number): number {
  const before = countTall({ ppm: atPublicationPpm, strokes })
  return Math.max(0, before - countTall({ ppm, strokes }))
}

function isUnder1Percent(ppm: number): boolean {
  return ppm > 0 && ppm < UNDER_ONE_PERCENT_PPM
}

function isOver99Percent(ppm: number): boolean {
  return ppm >= OVER_99_PERCENT_PPM && ppm < PPM_ONE
}

function filled(bands: Band[]): Band[] {
  return bands.filter(({ from, to }) => to > from)
}

function barsOf(scale: { state: State | undefined; edgeX: number; measures: Measures }): Bar[] {
  const { state, edgeX, measures } = scale
  const { tall, short, post } = measures
  const width = widthOf(measures)
  const top = -tall - 5
  switch (state) {
    case 'awaiting':
      // the pen is down
      return [{ x: edgeX - 1, y: top, width: 2, height: tall + 10 }]
    case 'yes':
      return [
        { x: width + 2, y: top, width: post, height: tall + 11 },
        { x: edgeX, y: top, width: width + 2 - edgeX, height: 2 },
      ]
    case 'no':
      return [
        { x: -2 - post, y: top, width: post, height: tall + 11 },
        { x: -2, y: top, width: edgeX + 2, height: 2 },
      ]
    case 'annulled':
      return [{ x: -4, y: -short - 2, width: width + 8, height: 2 }]
    case 'ambiguous':
    case 'open':
    case undefined:
      return []
  }
}

function placeOf(ppm: number | undefined, { strokes, pitch }: Measures): number | undefined {
  return ppm === undefined ? undefined : Math.round((ppm * strokes * pitch) / PPM_ONE)
}
