import { figuresOf, type ScoreSums } from '../domain/index.ts'
import type { PublishedFigures } from './published.ts'

/** Figures agree when they differ by no more than rounding in another order of adding up can explain. */
const TOLERANCE = 1e-9

/**
 * Where published figures differ from those computed again, as sentences; empty if nowhere.
 *
 * @param name What they are figures of: "The track record", "Dataset sample".
 */
export function compareFigures({
  name,
  sums,
  published,
}: {
  name: string
  sums: ScoreSums
  published: PublishedFigures
}): string[] {
  const computed = figuresOf(sums)
  const groups = [
    ['halfBrier', computed.halfBrier, published.halfBrier],
    ['skill.vsReference', computed.skill.vsReference, published.skill.vsReference],
    ['skill.vsBaseRate', computed.skill.vsBaseRate, published.skill.vsBaseRate],
    ['logScore', computed.logScore, published.logScore],
    ['baselineScore', computed.baselineScore, published.baselineScore],
    [
      'track record',
      { n: computed.n, timeWeightedImprovement: computed.timeWeightedImprovement },
      { n: published.n, timeWeightedImprovement: published.timeWeightedImprovement },
    ],
  ] as const
  return groups.flatMap(([group, ours, theirs]) =>
    Object.entries(ours).flatMap(([figure, value]) => {
      const shown = (theirs as Record<string, number | null>)[figure] ?? null // keys of one shape
      if (agree(value, shown)) return []
      return [`${name} publishes ${group}.${figure} as ${shown}; its facts make it ${value}.`]
    }),
  )
}

/** Whether two figures are the same but for rounding. */
export function agree(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
}
