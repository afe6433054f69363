import {
  binaryForecast,
  exactPercent,
  largestRemainder,
  OWN_PPM_BOUNDS,
  parsePercent,
  PPM_ONE,
} from '@veridact/shared/domain'
import type { ForecastNumbers, PredictionOption } from '@veridact/shared/domain'

/** An option as the editor of its number needs it. */
export type NumberedOption = Pick<PredictionOption, 'id' | 'label'>

/** What a typed per cent means. */
export type PercentReading = { ppm: number } | { problem: string }

/** Reads a typed per cent, or says why it is refused: 0 and 100 are, never moved to the nearest allowed. */
export function readPercent(typed: string): PercentReading {
  try {
    return { ppm: parsePercent(typed) }
  } catch (error) {
    if (error instanceof RangeError) return { problem: error.message }
    throw error
  }
}

/** The numbers with one option's changed; `undefined` takes it out. The other side of Yes is No. */
export function withNumber(
  numbers: ForecastNumbers,
  { id, ppm }: { id: string; ppm: number | undefined },
): ForecastNumbers {
  const { [id]: _before, ...others } = numbers
  if (id === 'yes') return ppm === undefined ? {} : binaryForecast(ppm)
  return ppm === undefined ? others : { ...others, [id]: ppm }
}

/** What the other options leave for this one, in ppm; `undefined` when that is no allowed number. */
export function restFor(id: string, numbers: ForecastNumbers): number | undefined {
  const { [id]: _before, ...others } = numbers
  const rest = PPM_ONE - sumOf(others)
  return rest >= OWN_PPM_BOUNDS.min && rest <= OWN_PPM_BOUNDS.max ? rest : undefined
}

/** The same number for every option, by largest remainder where it does not come out even. */
export function equalShares(options: readonly NumberedOption[]): ForecastNumbers {
  const shares = largestRemainder(
    options.map(() => 1),
    PPM_ONE,
  )
  return Object.fromEntries(options.map(({ id }, index) => [id, shares[index] ?? 0]))
}

/** What the numbers add up to, and how much that is off. */
export function describeSum(numbers: ForecastNumbers): { isWhole: boolean; text: string } {
  const sum = sumOf(numbers)
  if (sum === PPM_ONE) return { isWhole: true, text: 'Sum 100%' }
  const off = exactPercent(Math.min(Math.abs(PPM_ONE - sum), PPM_ONE))
  return {
    isWhole: false,
    text: `Sum ${sum / 10_000}%: ${off} too ${sum < PPM_ONE ? 'little' : 'much'}`,
  }
}

/** Only the numbers of the current options: what was said of a removed one is dropped. */
export function ofOptions(
  numbers: ForecastNumbers | null | undefined,
  options: readonly NumberedOption[],
): ForecastNumbers {
  const kept = Object.entries(numbers ?? {}).filter(([id]) =>
    options.some((option) => option.id === id),
  )
  return Object.fromEntries(kept)
}

/** A recorded forecast by option: its numbers stand in the options' order. */
export function numbersOf(
  probabilities: readonly number[],
  options: readonly NumberedOption[],
): ForecastNumbers {
  return Object.fromEntries(options.map(({ id }, index) => [id, probabilities[index] ?? 0]))
}

/** A forecast in a line: "Yes 62%, No 38%". */
export function describeNumbers(
  numbers: ForecastNumbers,
  options: readonly NumberedOption[],
): string {
  return options.map(({ id, label }) => `${label} ${exactPercent(numbers[id] ?? 0)}%`).join(', ')
}

function sumOf(numbers: ForecastNumbers): number {
  return Object.values(numbers).reduce((before, ppm) => before + ppm, 0)
}
