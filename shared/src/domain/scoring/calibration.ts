import { PPM_ONE } from '../probability.ts'
import { wilsonInterval } from './wilson.ts'

/** What was said of how many binary questions, and in how many of them it happened. */
export type ForecastGroup = {
  /** The probability of Yes, in ppm. */
  ppm: number
  n: number
  yes: number
}

/** One bin of a calibration curve; probabilities between 0 and 1. */
export type CalibrationBin = {
  n: number
  meanForecast: number
  /** Share of Yes. */
  observed: number
  /** Wilson's 95 % interval of that share, each question one case. */
  interval: [low: number, high: number]
}

/** A bin [low, high) of the ten; the last one holds 1 as well. */
export type Decile = CalibrationBin & { low: number; high: number }

/** A bin of FiveThirtyEight's; `bin` is what its forecasts are rounded to. */
export type FiveThirtyEightBin = CalibrationBin & { bin: number }

/**
 * The calibration curve in ten bins [0, .1) … [.9, 1], lowest first; empty bins are absent. Binned in whole
 * ppm: in floating point ⌊p / 0.1⌋ misplaces 0.3, 0.6 and 0.7.
 */
export function decileBins(groups: readonly ForecastGroup[]): Decile[] {
  const bins = binBy(groups, (ppm) => Math.min(9, Math.floor((ppm * 10) / PPM_ONE)))
  return bins.map(([index, bin]) => ({ low: index / 10, high: (index + 1) / 10, ...bin }))
}

/**
 * The calibration curve as FiveThirtyEight bins it: p · 20 rounded half up, 21 bins, lowest first; empty
 * bins are absent.
 *
 * Source: https://github.com/fivethirtyeight/checking-our-work-data
 */
export function fiveThirtyEightBins(groups: readonly ForecastGroup[]): FiveThirtyEightBin[] {
  const bins = binBy(groups, (ppm) => Math.floor((ppm * 20 + PPM_ONE / 2) / PPM_ONE))
  return bins.map(([index, bin]) => ({ bin: index / 20, ...bin }))
}

function binBy(groups: readonly ForecastGroup[], indexOf: (ppm: number) => number) {
  const bins = Map.groupBy(groups, ({ ppm }) => indexOf(ppm))
  return [...bins]
    .map(([index, members]) => [index, toBin(members)] as const)
    .toSorted(([a], [b]) => a - b)
}

function toBin(members: readonly ForecastGroup[]): CalibrationBin {
  const { n, yes, ppm } = totals(members)
  return {
    n,
    meanForecast: ppm / n / PPM_ONE,
    observed: yes / n,
    interval: wilsonInterval({ k: yes, n }),
  }
}

/** Questions, Yes among them, and the sum of what was said, in ppm. */
export function totals(groups: readonly ForecastGroup[]): { n: number; yes: number; ppm: number } {
  return groups.reduce(
    (sum, group) => ({
      n: sum.n + group.n,
      yes: sum.yes + group.yes,
      ppm: sum.ppm + group.ppm * group.n,
    }),
    { n: 0, yes: 0, ppm: 0 },
  )
}
