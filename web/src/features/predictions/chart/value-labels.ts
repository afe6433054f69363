import { PPM_ONE } from '@veridact/shared/domain'

import type { ChartStep } from './step-chart.ts'

/** What a value takes of the width, with the space beside it, and of the height. */
const LABEL_WIDTH = { wide: 0.06, narrow: 0.2 }
const LABEL_PPM = 90_000

/** Nearer to the edge than this there is no room for words between a number and it. */
export const ROOM_PPM = 120_000

/** From this share of the width on a value stands left of its step. */
export const LEFT_FROM = 0.9

type Unlabelled = Omit<ChartStep, 'labelled'>

/** Where values would touch, the first, the last and then the largest moves keep theirs. */
export function withLabels(steps: readonly Unlabelled[]): ChartStep[] {
  const byWeight = steps
    .map((step, index) => ({ step, index }))
    .toSorted((a, b) => weight(b, steps.length) - weight(a, steps.length))
    .map(({ step }) => step)
  const wide = spaced(byWeight, LABEL_WIDTH.wide)
  const narrow = spaced(wide, LABEL_WIDTH.narrow)
  return steps.map((step) => ({
    ...step,
    labelled: narrow.includes(step) ? 'always' : wide.includes(step) ? 'wide' : 'never',
  }))
}

function weight({ step, index }: { step: Unlabelled; index: number }, count: number): number {
  const isEnd = index === 0 || index === count - 1
  return isEnd ? Infinity : Math.abs(step.moved ?? 0)
}

function spaced(steps: readonly Unlabelled[], width: number): Unlabelled[] {
  const startOf = ({ at }: Unlabelled) => (at > LEFT_FROM ? at - width : at)
  const footOf = ({ ppm, isBelow }: Unlabelled) => (isBelow ? ppm - LABEL_PPM : ppm)
  const touch = (a: Unlabelled, b: Unlabelled) =>
    Math.abs(startOf(a) - startOf(b)) < width && Math.abs(footOf(a) - footOf(b)) < LABEL_PPM
  return steps.reduce<Unlabelled[]>(
    (kept, step) => (kept.some((other) => touch(other, step)) ? kept : [...kept, step]),
    [],
  )
}

/** Above after a rise and below after a fall, but where the plot ends there. */
export function standsBelow(moved: number | undefined, ppm: number): boolean {
  if (moved === undefined) return false
  return moved < 0 ? ppm >= ROOM_PPM : ppm > PPM_ONE - ROOM_PPM
}
