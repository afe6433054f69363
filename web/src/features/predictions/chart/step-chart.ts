import type { Forecast, Prediction } from '@veridact/shared/client'
import {
  formatDay,
  formatShortDay,
  instantToMicroseconds,
  pointsMoved,
} from '@veridact/shared/domain'

import { numberOf } from '../number-of.ts'
import { standsBelow, withLabels } from './value-labels.ts'

/** One entry of the record on the chart. Places run from 0, the left edge, to 1, the right one. */
export type ChartStep = {
  revision: number
  at: number
  ppm: number
  /** Rounded together with the other options. */
  printed: string
  recordedAt: string
  /** Since the entry before; absent for the first. */
  moved: number | undefined
  isEligible: boolean
  rationale: string | null
  /** Whether its value stands below the line, and not above it. */
  isBelow: boolean
  /** Whether its value is written beside it: always, on a wide page only, or not at all. */
  labelled: 'always' | 'wide' | 'never'
}

export type ChartTick = { at: number; label: string; isEnd: boolean }

export type StepChartModel = {
  steps: ChartStep[]
  ticks: ChartTick[]
  /** How far the last number reaches: to today, to what happened, or to the scheduled close. */
  end: number
  /** What happened, where the outcome was. */
  event: ChartEvent | undefined
  /** Where the question's words were changed, each with its entry. */
  notches: { at: number; seq: number }[]
  /** "Scheduled close, Jun 1" */
  closeLabel: string
}

export type ChartEvent = {
  at: number
  /** "May 19: Yes" */
  label: string
  state: 'yes' | 'no' | 'annulled' | 'ambiguous'
}

/** Lays out the history of one option, from the opening to the scheduled close. */
export function stepChart(
  prediction: Pick<
    Prediction,
    | 'history'
    | 'openAt'
    | 'closeAt'
    | 'outcome'
    | 'timezone'
    | 'state'
    | 'options'
    | 'criteriaChanges'
  >,
  { optionId, now }: { optionId: string; now: string },
): StepChartModel {
  const place = placer(prediction)
  const entries = prediction.history.flatMap((forecast) => {
    const number = numberOf(forecast, optionId)
    return number ? [{ forecast, ...number, at: place(forecast.recordedAt) }] : []
  })
  const steps = entries.map(({ forecast, ppm, printed, at }, index) => {
    const moved = movedSince(entries[index - 1]?.ppm, ppm)
    return { ...about(forecast), at, ppm, printed, moved, isBelow: standsBelow(moved, ppm) }
  })
  const event = eventOf(prediction, { optionId, place })
  const lastAt = steps.findLast(({ isEligible }) => isEligible)?.at ?? 0
  return {
    steps: withLabels(steps),
    ticks: timeTicks(prediction, place),
    end: Math.max(lastAt, Math.min(event?.at ?? 1, place(now))),
    event,
    notches: prediction.criteriaChanges.map(({ at, seq }) => ({ at: place(at), seq })),
    closeLabel: `Scheduled close, ${shortDay(prediction.closeAt, prediction.timezone)}`,
  }
}

/** On one line. */
function shortDay(instant: string, timezone: string): string {
  return formatShortDay(instant, timezone).replace(' ', '\u00a0')
}

type Ended = Pick<Prediction, 'outcome' | 'state' | 'options' | 'timezone'>

/** A question that has an outcome but no day of it is drawn without. */
function eventOf(
  { outcome, state, options, timezone }: Ended,
  { optionId, place }: { optionId: string; place: Place },
): ChartEvent | undefined {
  if (!outcome?.occurredAt || state === 'open' || state === 'awaiting') return undefined
  const happened = options.find(({ id }) => id === outcome.option)
  const word = happened?.label ?? (state === 'annulled' ? 'Annulled' : 'Ambiguous')
  return {
    at: place(outcome.occurredAt),
    label: `${formatShortDay(outcome.occurredAt, timezone)}: ${word}`,
    state: state !== 'resolved' ? state : outcome.option === optionId ? 'yes' : 'no',
  }
}

function about({ revision, recordedAt, isEligible, rationale }: Forecast) {
  return { revision, recordedAt, isEligible, rationale }
}

function movedSince(fromPpm: number | undefined, toPpm: number): number | undefined {
  return fromPpm === undefined ? undefined : pointsMoved({ fromPpm, toPpm })
}

type Window = Pick<Prediction, 'history' | 'openAt' | 'closeAt' | 'timezone'>
type Place = (instant: string) => number

/** An imported record may have numbers before its opening or after its close: they stand at the edge. */
function placer({ openAt, closeAt }: Window): Place {
  const start = milliseconds(openAt)
  const length = Math.max(1, milliseconds(closeAt) - start)
  return (instant) => Math.min(1, Math.max(0, (milliseconds(instant) - start) / length))
}

function milliseconds(instant: string): number {
  return Number(instantToMicroseconds(instant)) / 1000
}

const DAY_MS = 86_400_000

/** No more of these between the ends than fit without touching. */
const TICKS_MAX = 6

/** The day of the opening and that of the close, and months, quarters or years between them. */
function timeTicks(window: Window, place: Place): ChartTick[] {
  const { openAt, closeAt, timezone } = window
  const isLong = milliseconds(closeAt) - milliseconds(openAt) > 366 * DAY_MS
  const label = (instant: string) => (isLong ? formatDay : formatShortDay)(instant, timezone)
  const between = monthStarts(openAt, closeAt)
    .map((instant) => ({ at: place(instant), label: tickLabel(instant), isEnd: false }))
    .filter(({ at }) => at > 0.1 && at < 0.88)
  const every = Math.ceil(between.length / TICKS_MAX)
  return [
    { at: 0, label: label(openAt), isEnd: true },
    ...between.filter((_, index) => index % every === 0),
    { at: 1, label: label(closeAt), isEnd: true },
  ]
}

function tickLabel(monthStart: string): string {
  const [month = ''] = formatShortDay(monthStart).split(' ')
  return monthStart.slice(5, 7) === '01' ? monthStart.slice(0, 4) : month
}

/** Beyond this many months only years are marked. */
const MONTHS_MAX = 36

function monthStarts(openAt: string, closeAt: string): string[] {
  const first = new Date(milliseconds(openAt))
  const last = new Date(milliseconds(closeAt))
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth()
  const starts = Array.from({ length: Math.max(0, months) }, (_, index) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index + 1)).toISOString(),
  )
  return months > MONTHS_MAX ? starts.filter((start) => start.slice(5, 7) === '01') : starts
}
