import type { Forecast } from '@veridact/shared/client'
import { printPercents } from '@veridact/shared/domain'

/** What a forecast says of one option, printed so that all of them add up; absent where it says nothing. */
export function numberOf(
  { probabilities }: Forecast,
  optionId: string,
): { ppm: number; printed: string } | undefined {
  const index = probabilities.findIndex(({ option }) => option === optionId)
  const ppm = probabilities[index]?.ppm
  const printed = printPercents(probabilities.map((probability) => probability.ppm))[index]
  return ppm === undefined || printed === undefined ? undefined : { ppm, printed }
}
