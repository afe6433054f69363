import { bootstrapIntervals } from './bootstrap.ts'
import {
  decileBins,
  fiveThirtyEightBins,
  type Decile,
  type FiveThirtyEightBin,
  type ForecastGroup,
} from './calibration.ts'
import { brierSkill } from './half-brier.ts'
import { discrimination, murphyParts } from './murphy.ts'
import type { ScoreSums } from './score-sums.ts'

/** A figure, or `null` where there is nothing that it could be of. */
export type MaybeFigure = number | null

/**
 * The figures of a set of scored questions, each question one vote, unrounded.
 *
 * `vsBaseRate` and `baseRate` are of the share of Yes among the set's binary questions; `vsReference` is of
 * each question's own reference forecast. Units and directions are those of the scores they are means of.
 */
export type RecordFigures = {
  n: number
  nBinary: number
  baseRate: MaybeFigure
  halfBrier: Record<'opening' | 'closing' | 'timeAverage' | 'dailyAverage', MaybeFigure>
  skill: {
    vsReference: Record<'opening' | 'closing', MaybeFigure>
    vsBaseRate: Record<'opening' | 'closing' | 'timeAverage' | 'dailyAverage', MaybeFigure>
  }
  timeWeightedImprovement: MaybeFigure
  logScore: { opening: MaybeFigure; closing: MaybeFigure; clipped: number }
  baselineScore: Record<'opening' | 'closing' | 'timeAverage', MaybeFigure>
}

/** The figures that follow from the sums over a set. */
export function figuresOf(sums: ScoreSums): RecordFigures {
  return {
    n: sums.n,
    nBinary: sums.binaryN,
    baseRate: ratio(sums.binaryYes, sums.binaryN),
    halfBrier: {
      opening: ratio(sums.opening, sums.n),
      closing: ratio(sums.closing, sums.n),
      timeAverage: ratio(sums.timeAverage, sums.n),
      dailyAverage: ratio(sums.dailyAverage, sums.n),
    },
    skill: {
      vsReference: {
        opening: skillVsReference(sums, sums.opening),
        closing: skillVsReference(sums, sums.closing),
      },
      vsBaseRate: {
        opening: skillVsBaseRate(sums, sums.binaryOpening),
        closing: skillVsBaseRate(sums, sums.binaryClosing),
        timeAverage: skillVsBaseRate(sums, sums.binaryTimeAverage),
        dailyAverage: skillVsBaseRate(sums, sums.binaryDailyAverage),
      },
    },
    timeWeightedImprovement: ratio(sums.improvement, sums.improvementN),
    logScore: {
      opening: ratio(sums.logOpening, sums.n),
      closing: ratio(sums.logClosing, sums.n),
      clipped: sums.clipped,
    },
    baselineScore: {
      opening: ratio(sums.baselineOpening, sums.n),
      closing: ratio(sums.baselineClosing, sums.n),
      timeAverage: ratio(sums.baselineTimeAverage, sums.baselineTimeAverageN),
    },
  }
}

/** What calibration says of binary questions, one group for each distinct ppm. */
export type CalibrationFigures = {
  discrimination: MaybeFigure
  murphy: Record<'reliability' | 'resolution' | 'uncertainty', MaybeFigure>
  calibration: { deciles: Decile[]; fivethirtyeight: FiveThirtyEightBin[] }
}

/** Discrimination, Murphy's parts and both calibration curves. */
export function calibrationOf(groups: readonly ForecastGroup[]): CalibrationFigures {
  return {
    discrimination: discrimination(groups) ?? null,
    murphy: murphyParts(groups) ?? { reliability: null, resolution: null, uncertainty: null },
    calibration: { deciles: decileBins(groups), fivethirtyeight: fiveThirtyEightBins(groups) },
  }
}

/** 95 %, [low, high]; `null` where the figure has none. */
export type MaybeInterval = [low: number, high: number] | null

/** The intervals of the headline figures. */
export type RecordIntervals = {
  halfBrier: Record<'opening' | 'closing', MaybeInterval>
  skill: {
    vsReference: Record<'opening' | 'closing', MaybeInterval>
    vsBaseRate: Record<'opening' | 'closing', MaybeInterval>
  }
  timeWeightedImprovement: MaybeInterval
}

/** The sums from which intervals follow. */
export const BOOTSTRAP_SUMS = [
  'n',
  'opening',
  'closing',
  'reference',
  'improvement',
  'improvementN',
  'binaryN',
  'binaryYes',
  'binaryOpening',
  'binaryClosing',
] as const satisfies readonly (keyof ScoreSums)[]

/** What of a cluster's sums enters the bootstrap. */
export type BootstrapSums = Pick<ScoreSums, (typeof BOOTSTRAP_SUMS)[number]>

/**
 * Intervals by cluster bootstrap, from the sums of each cluster; see `BOOTSTRAP` for how they are drawn. They
 * are the same whenever the clusters come in the same order.
 */
export function intervalsOf(clusters: readonly BootstrapSums[]): RecordIntervals {
  const rows = clusters.map((sums) => Float64Array.from(BOOTSTRAP_SUMS, (name) => sums[name]))
  const at = (name: (typeof BOOTSTRAP_SUMS)[number]) => BOOTSTRAP_SUMS.indexOf(name)
  const [n, opening, closing, reference] = [at('n'), at('opening'), at('closing'), at('reference')]
  const [twi, twiN, yes, binaryN] = [
    at('improvement'),
    at('improvementN'),
    at('binaryYes'),
    at('binaryN'),
  ]
  const share = (part: number, whole: number) => (sums: Float64Array) =>
    ratio(sums[part] ?? 0, sums[whole] ?? 0) ?? undefined
  const skill = (part: number) => (sums: Float64Array) =>
    brierSkill({ sum: sums[part] ?? 0, referenceSum: sums[reference] ?? 0 })
  const skillOfShare = (part: number) => (sums: Float64Array) =>
    brierSkill({
      sum: sums[part] ?? 0,
      referenceSum: baseRateSum(sums[yes] ?? 0, sums[binaryN] ?? 0),
    })
  const intervals = bootstrapIntervals(rows, {
    opening: share(opening, n),
    closing: share(closing, n),
    vsReferenceOpening: skill(opening),
    vsReferenceClosing: skill(closing),
    vsBaseRateOpening: skillOfShare(at('binaryOpening')),
    vsBaseRateClosing: skillOfShare(at('binaryClosing')),
    improvement: share(twi, twiN),
  })
  return {
    halfBrier: { opening: intervals.opening, closing: intervals.closing },
    skill: {
      vsReference: { opening: intervals.vsReferenceOpening, closing: intervals.vsReferenceClosing },
      vsBaseRate: { opening: intervals.vsBaseRateOpening, closing: intervals.vsBaseRateClosing },
    },
    timeWeightedImprovement: intervals.improvement,
  }
}

function ratio(sum: number, n: number): MaybeFigure {
  return n === 0 ? null : sum / n
}

function skillVsReference(sums: ScoreSums, sum: number): MaybeFigure {
  return brierSkill({ sum, referenceSum: sums.reference }) ?? null
}

function skillVsBaseRate({ binaryYes, binaryN }: ScoreSums, sum: number): MaybeFigure {
  return brierSkill({ sum, referenceSum: baseRateSum(binaryYes, binaryN) }) ?? null
}

// n questions, each forecast with the share of Yes: n · ō(1 − ō)
function baseRateSum(yes: number, n: number): number {
  return n === 0 ? 0 : (yes * (n - yes)) / n
}
