import { PPM_ONE, strokesTall, wholePercent } from '@veridact/shared/domain'

import type { State } from '../state/state.ts'
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
export type Band = {
  /** The first of them, counted from 0, and the first after them. */
  from: number
  to: number
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
  const { ppm, atPublicationPpm, referencePpm, state } = value
  const edgeX = edgeOf(value, measures) * measures.pitch
  const publishedX = placeOf(atPublicationPpm, measures)
  const hasMoved =
    atPublicationPpm !== undefined && wholePercent(ppm) !== wholePercent(atPublicationPpm)
  return {
    bands: bandsOf(value, measures),
    bars: barsOf({ state, edgeX, measures }),
    publishedX,
    referenceX: placeOf(referencePpm, measures),
    moved: hasMoved && publishedX !== undefined ? { fromX: publishedX, toX: edgeX } : undefined,
  }
}

/** One step of a staircase: where its strokes begin, how many they are, and whether it happened. */
export type Step = { start: number; tall: number; hasHappened: boolean }

/** Lays out one step. The one that happened has a line of ink under its strokes. */
export function drawStep({ start, tall, hasHappened }: Step, measures: Measures): Drawing {
  const end = start + tall
  const under = { x: start * measures.pitch, y: 1, width: reachOf(tall, measures), height: 2 }
  return {
    bands: filled([
      { from: 0, to: start, height: 'short', ink: 'mark' },
      { from: start, to: end, height: 'tall', ink: 'record' },
      { from: end, to: measures.strokes, height: 'short', ink: 'mark' },
    ]),
    bars: hasHappened && tall > 0 ? [under] : [],
  }
}

function bandsOf(
  { ppm, atPublicationPpm = ppm, state }: HundredValue,
  { strokes }: Measures,
): Band[] {
  const { tall } = strokesTall({ ppm, strokes })
  const own = ownStrokes(ppm, strokes)
  const before = Math.max(own, ownStrokes(atPublicationPpm, strokes))
  const bands = filled([
    { from: 0, to: tall, height: 'tall', ink: 'record' },
    { from: tall, to: own, height: 'middle', ink: 'record' },
    { from: own, to: before, height: 'middle', ink: 'ghost' },
    { from: before, to: strokes, height: 'short', ink: 'mark' },
  ])
  const isVoid = state === 'annulled' || state === 'ambiguous'
  return isVoid ? bands.map((band) => ({ ...band, ink: 'mark' as const })) : bands
}

/** The tall strokes and the one at middle height that "<1%" and ">99%" have after them. */
function ownStrokes(ppm: number, strokes: number): number {
  const { tall, middle } = strokesTall({ ppm, strokes })
  return middle === undefined ? tall : middle + 1
}

/** After how many strokes the number ends: where no stroke is tall, after the one at middle height. */
function edgeOf({ ppm }: HundredValue, { strokes }: Measures): number {
  return strokesTall({ ppm, strokes }).tall || ownStrokes(ppm, strokes)
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
        ...(edgeX < width ? [{ x: edgeX, y: top, width: width + 2 - edgeX, height: 2 }] : []),
      ]
    case 'no':
      return [
        { x: -2 - post, y: top, width: post, height: tall + 11 },
        ...(edgeX > 0 ? [{ x: -2, y: top, width: edgeX + 2, height: 2 }] : []),
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
