import { largestRemainder, OWN_PPM_BOUNDS, PPM_ONE } from '@veridact/shared/domain'
import type { ForecastNumbers } from '@veridact/shared/domain'

type Change = {
  id: string
  ppm: number
  /** The ids of options that no change of another one moves. */
  held: ReadonlySet<string>
}

/**
 * The numbers with one option's changed and all that are not held sharing what it leaves, in the proportions
 * they had: the sum stays whole, and none falls under the least that is allowed. Where too little is left for
 * them they stay as they are, for the sum to say so.
 */
export function withOthersScaled(
  numbers: ForecastNumbers,
  { id, ppm, held }: Change,
): ForecastNumbers {
  const changed = { ...numbers, [id]: ppm }
  const free = freeBeside(id, numbers, held)
  const left = PPM_ONE - sumOf(changed, free)
  if (free.length === 0 || left < free.length * OWN_PPM_BOUNDS.min) return changed
  return { ...changed, ...shareOut(left, free, numbers) }
}

/** The most that one option can have, in ppm, for the sum to stay whole. */
export function mostFor(id: string, numbers: ForecastNumbers, held: ReadonlySet<string>): number {
  const free = freeBeside(id, numbers, held)
  const most = PPM_ONE - sumOf(numbers, [...free, id]) - free.length * OWN_PPM_BOUNDS.min
  return Math.max(OWN_PPM_BOUNDS.min, Math.min(OWN_PPM_BOUNDS.max, most))
}

function freeBeside(id: string, numbers: ForecastNumbers, held: ReadonlySet<string>): string[] {
  return Object.keys(numbers).filter((other) => other !== id && !held.has(other))
}

function sumOf(numbers: ForecastNumbers, without: readonly string[]): number {
  return Object.entries(numbers)
    .filter(([id]) => !without.includes(id))
    .reduce((sum, [, ppm]) => sum + ppm, 0)
}

/** By largest remainder; who would get less than the least gets that, and the others share the rest. */
function shareOut(
  total: number,
  ids: readonly string[],
  numbers: ForecastNumbers,
): ForecastNumbers {
  const weights = ids.map((id) => numbers[id] || 1)
  const shares = new Map(
    largestRemainder(weights, total).map((share, index) => [ids[index] ?? '', share]),
  )
  const low = ids.filter((id) => (shares.get(id) ?? 0) < OWN_PPM_BOUNDS.min)
  if (low.length === 0) return Object.fromEntries(shares)
  const others = ids.filter((id) => !low.includes(id))
  return {
    ...Object.fromEntries(low.map((id) => [id, OWN_PPM_BOUNDS.min])),
    ...shareOut(total - low.length * OWN_PPM_BOUNDS.min, others, numbers),
  }
}
