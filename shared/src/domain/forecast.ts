import type { FieldProblem } from './field-problem.ts'
import type { PredictionOption } from './options.ts'
import { assertPpm, OWN_PPM_BOUNDS, PPM_ONE } from './probability.ts'

/** The probabilities of one revision in ppm, by the option's id. */
export type ForecastNumbers = Readonly<Record<string, number>>

/**
 * The forecast of a binary question whose chance of Yes is `yesPpm`: Yes and its complement.
 *
 * @throws {RangeError} when `yesPpm` is not an integer from 0 to 1,000,000.
 */
export function binaryForecast(yesPpm: number): { yes: number; no: number } {
  assertPpm(yesPpm)
  return { yes: yesPpm, no: PPM_ONE - yesPpm }
}

/**
 * What is wrong with a forecast of the newsroom's own (P5): it must give exactly the current options a whole
 * number of ppm from 1,000 to 999,000, 1,000,000 together. The path of a problem is the option's id, or `''`
 * for the sum.
 */
export function forecastProblems({
  forecast,
  options,
}: {
  forecast: ForecastNumbers
  options: readonly Pick<PredictionOption, 'id' | 'label'>[]
}): FieldProblem[] {
  const numbers = new Map(Object.entries(forecast))
  const known = new Set(options.map(({ id }) => id))
  const problems = [
    ...options.flatMap(({ id, label }) => {
      const message = numberProblem(label, numbers.get(id))
      return message ? [{ path: id, message }] : []
    }),
    ...[...numbers.keys()]
      .filter((id) => !known.has(id))
      .map((id) => ({ path: id, message: `"${id}" is no option of this question.` })),
  ]
  return problems.length > 0 ? problems : sumProblems([...numbers.values()])
}

function numberProblem(label: string, ppm: number | undefined): string | undefined {
  const { min, max } = OWN_PPM_BOUNDS
  if (ppm === undefined) return `"${label}" has no probability.`
  if (Number.isInteger(ppm) && ppm >= min && ppm <= max) return undefined
  const accepted = `${inPercent(min)} to ${inPercent(max)}`
  return `"${label}" has ${inPercent(ppm)}; accepted are ${accepted}, to four decimals.`
}

function sumProblems(ppms: readonly number[]): FieldProblem[] {
  const sum = ppms.reduce((before, ppm) => before + ppm, 0)
  if (sum === PPM_ONE) return []
  return [{ path: '', message: `The probabilities add up to ${inPercent(sum)}; it must be 100%.` }]
}

function inPercent(ppm: number): string {
  return `${ppm / 10_000}%`
}
