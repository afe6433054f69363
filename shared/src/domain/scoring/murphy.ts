import { PPM_ONE } from '../probability.ts'
import { totals, type ForecastGroup } from './calibration.ts'

/** The parts of a mean half-Brier score: reliability − resolution + uncertainty. */
export type MurphyParts = { reliability: number; resolution: number; uncertainty: number }

/**
 * Murphy's decomposition of the mean half-Brier score of binary questions, over the distinct ppm values,
 * so that the parts add up to it exactly.
 *
 * Reliability: how far what was said lies from what happened, lower is better. Resolution: how far the
 * groups lie apart, higher is better. Uncertainty: ō(1 − ō), what the questions themselves bring.
 *
 * @param groups one for each distinct ppm.
 * @returns `undefined` without a question.
 *
 * Source: A. H. Murphy (1973), Journal of Applied Meteorology 12(4), 595–600.
 */
export function murphyParts(groups: readonly ForecastGroup[]): MurphyParts | undefined {
  const { n, yes } = totals(groups)
  if (n === 0) return undefined
  const share = yes / n
  const weigh = (part: (group: ForecastGroup) => number) =>
    groups.reduce((sum, group) => sum + group.n * part(group), 0) / n
  return {
    reliability: weigh((group) => (group.ppm / PPM_ONE - group.yes / group.n) ** 2),
    resolution: weigh((group) => (group.yes / group.n - share) ** 2),
    uncertainty: share * (1 - share),
  }
}

/**
 * Discrimination: the mean probability given when it happened minus that when it did not.
 *
 * From −1 to 1; higher is better, 0 says that the numbers told the two apart not at all.
 *
 * @returns `undefined` when all or none happened.
 *
 * Source: J. F. Yates (1982), Organizational Behavior and Human Performance 30(1), 132–156.
 */
export function discrimination(groups: readonly ForecastGroup[]): number | undefined {
  const { n, yes } = totals(groups)
  if (yes === 0 || yes === n) return undefined
  const whenYes = groups.reduce((sum, group) => sum + group.ppm * group.yes, 0) / yes
  const whenNo =
    groups.reduce((sum, group) => sum + group.ppm * (group.n - group.yes), 0) / (n - yes)
  return (whenYes - whenNo) / PPM_ONE
}
