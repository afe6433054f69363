import type { Option, PredictionSummary } from '@veridact/shared/client'
import { formatDay, PPM_ONE, printPercent, printPercents } from '@veridact/shared/domain'

import type { State } from '../../ui/state/state.ts'

/** The option whose number stands for the question: Yes, or of several the most likely one. */
export type LeadingOption = {
  option: Option
  ppm: number
  /** Rounded together with the other options, so that the printed numbers add up. */
  printed: string
  /** At publication. */
  openingPpm: number | undefined
}

/** The number a question is shown with; absent while nobody gave one. */
export function leadingOption({
  type,
  options,
}: Pick<PredictionSummary, 'type' | 'options'>): LeadingOption | undefined {
  const numbered = numberedOptions(options)
  if (type === 'binary') return numbered.find(({ option }) => option.id === YES)
  return numbered.toSorted((a, b) => b.ppm - a.ppm)[0]
}

/** The id of Yes in every binary question. */
const YES = 'yes'

function numberedOptions(options: readonly Option[]): LeadingOption[] {
  const ppms = options.map(({ current }) => current?.ppm ?? 0)
  const isWhole = ppms.reduce((sum, ppm) => sum + ppm, 0) === PPM_ONE
  const printed = isWhole ? printPercents(ppms) : ppms.map(printPercent)
  return options.flatMap((option, index) => {
    if (!option.current) return []
    const { ppm } = option.current
    const words = printed[index] ?? printPercent(ppm)
    return [{ option, ppm, printed: words, openingPpm: option.opening?.ppm }]
  })
}

/** Where a prediction stands, as its glyph and word say it. */
export function stateOf({
  state,
  outcome,
  type,
  options,
}: Pick<PredictionSummary, 'state' | 'outcome' | 'type' | 'options'>): State {
  if (state !== 'resolved') return state
  return outcome?.option === leadingOption({ type, options })?.option.id ? 'yes' : 'no'
}

/** How it is labelled: of several options one has always happened, likely or not. */
export function labelStateOf(prediction: Parameters<typeof stateOf>[0]): State {
  const isChoiceMade = prediction.type === 'multiple_choice' && prediction.state === 'resolved'
  return isChoiceMade ? 'yes' : stateOf(prediction)
}

/** Whether it is over: it happened or not, or counts for nothing. */
export function hasEnded({ state }: Pick<PredictionSummary, 'state'>): boolean {
  return state !== 'open' && state !== 'awaiting'
}

/** How a question ended in words: "Yes", or of several options the one that happened. */
export function outcomeWord({
  outcome,
  options,
}: Pick<PredictionSummary, 'outcome' | 'options'>): string | undefined {
  return options.find(({ id }) => id === outcome?.option)?.label
}

/** The options with the number now in force, those without one left out. */
export function currentOptions({ options }: Pick<PredictionSummary, 'options'>) {
  return options.flatMap((option) =>
    option.current ? [{ ...option, ppm: option.current.ppm }] : [],
  )
}

/** "Closes October 1, 2026": the day that matters most, in the zone in which the close was set. */
export function dateLine(prediction: PredictionSummary): string {
  const { state, closeAt, timezone } = prediction
  switch (state) {
    case 'open':
      return `Closes ${formatDay(closeAt, timezone)}`
    case 'awaiting':
      return `Closed ${formatDay(closeAt, timezone)}`
    case 'resolved':
      return `${labelStateOf(prediction) === 'yes' ? 'Happened' : 'Settled'} ${endDay(prediction)}`
    case 'annulled':
    case 'ambiguous':
      return `Ended ${endDay(prediction)}`
  }
}

/** The day of its end: when it happened, when it was called off, or its scheduled close. */
export function endDay({
  outcome,
  closeAt,
  timezone,
}: Pick<PredictionSummary, 'outcome' | 'closeAt' | 'timezone'>): string {
  return formatDay(outcome?.occurredAt ?? outcome?.recordedAt ?? closeAt, timezone)
}
