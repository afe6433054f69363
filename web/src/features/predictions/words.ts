import type { PredictionSummary, ReferenceForecast } from '@veridact/shared/client'
import { formatDay, pointsMoved, PPM_ONE, printPercent } from '@veridact/shared/domain'

import type { HundredKeyItem } from '../../ui/hundred/HundredKey.tsx'
import { describeHundred } from '../../ui/hundred/describe-hundred.ts'
import { endDay, stateOf, type LeadingOption } from './standing.ts'

/** A probability as a frequency: "62 times in 100". */
export function timesInHundred(ppm: number): string {
  const percent = printPercent(ppm).slice(0, -1)
  if (percent === '0') return 'Not once in 100'
  if (percent === '1') return 'Once in 100'
  if (percent === '<1') return 'Less than once in 100'
  if (percent === '>99') return 'More than 99 times in 100'
  return `${percent} times in 100`
}

/** What the marks of a scale mean: where the number was at publication, and the base rate. */
export function keyItems(prediction: PredictionSummary, leading: LeadingOption): HundredKeyItem[] {
  const baseRate = baseRateOf(prediction)
  return [
    ...(leading.openingPpm === undefined
      ? []
      : [
          {
            sign: 'publication' as const,
            words: `${printPercent(leading.openingPpm)} at publication${publicationDay(prediction)}`,
          },
        ]),
    ...(baseRate
      ? [
          {
            sign: 'reference' as const,
            words: `${printPercent(baseRate.forecast.ppm)} base rate, ${baseRate.k} of ${baseRate.n}`,
          },
        ]
      : []),
    ...gapItem(prediction, leading),
  ]
}

/** Of our own the first number opens the question; an imported one may have come later. */
function publicationDay({ openAt, timezone, imported }: PredictionSummary): string {
  return imported ? '' : `, ${formatDay(openAt, timezone)}`
}

/** The line from the number to the post: how far it was from what happened. */
function gapItem(prediction: PredictionSummary, { ppm }: LeadingOption): HundredKeyItem[] {
  const state = stateOf(prediction)
  if (state !== 'yes' && state !== 'no') return []
  const gap = points(gapInPoints(ppm, state === 'yes'))
  return [{ sign: 'gap', words: `${gap} ${state === 'yes' ? 'short of' : 'over'} what happened` }]
}

/** The base rate a binary question is measured against, where it has one. */
export function baseRateOf({
  type,
  referenceForecast,
}: Pick<PredictionSummary, 'type' | 'referenceForecast'>) {
  const isDrawn = type === 'binary' && referenceForecast.kind === 'baseRate'
  return isDrawn ? referenceForecast : undefined
}

export type BaseRate = Extract<ReferenceForecast, { kind: 'baseRate' }>

/** The sentence that a screen reader says for a scale. */
export function sentenceOf(prediction: PredictionSummary, leading: LeadingOption): string {
  const baseRate = baseRateOf(prediction)
  return describeHundred({
    ppm: leading.ppm,
    atPublicationPpm: leading.openingPpm,
    baseRate: baseRate && {
      ppm: baseRate.forecast.ppm,
      of: { happened: baseRate.k, total: baseRate.n },
    },
    state: stateOf(prediction),
    date: endDay(prediction),
  })
}

/** What a scale draws of a prediction. */
export function scaleOf(prediction: PredictionSummary, leading: LeadingOption) {
  return {
    ppm: leading.ppm,
    atPublicationPpm: leading.openingPpm,
    referencePpm: baseRateOf(prediction)?.forecast.ppm,
    state: stateOf(prediction),
  }
}

/** How far the first and the last number were from what happened; absent while nothing has. */
export function gapWords(prediction: PredictionSummary): string | undefined {
  const { type, state, outcome, options } = prediction
  const ended = type === 'binary' ? options[0] : options.find(({ id }) => id === outcome?.option)
  if (state !== 'resolved' || !ended?.opening || !ended.current) return undefined
  const gapOf = (ppm: number) => points(gapInPoints(ppm, ended.id === outcome?.option))
  const [first, last] = [gapOf(ended.opening.ppm), gapOf(ended.current.ppm)]
  return first === last
    ? `The gap was ${first}.`
    : `The gap was ${first} at publication, ${last} at the end.`
}

/** Points between a number and what happened. */
export function gapInPoints(ppm: number, happened: boolean): number {
  return Math.abs(pointsMoved({ fromPpm: ppm, toPpm: happened ? PPM_ONE : 0 }))
}

/** "entries 804 to 1,102": where in the ledger something stands. */
export function entriesInWords(range: NonNullable<PredictionSummary['seqRange']>): string {
  const [first, last] = [range.first, range.last].map((seq) => seq.toLocaleString('en-US'))
  return first === last ? `entry ${first}` : `entries ${first} to ${last}`
}

/** "1 point", "45 points". */
export function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`
}
