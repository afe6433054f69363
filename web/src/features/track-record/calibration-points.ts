import type { TrackRecord } from '@veridact/shared/client'

import type { CalibrationPoint } from '../../ui/charts/calibration.ts'

type Calibration = TrackRecord['calibration']

/** The ten bins as the plot draws them. */
export function decilePoints({ deciles }: Calibration): CalibrationPoint[] {
  return deciles.map(({ low, high, ...bin }) => ({
    ...bin,
    label: `${percent(low)} to ${percent(high)}%`,
    from: low,
    to: high,
  }))
}

/** FiveThirtyEight's bins: each holds what rounds to its middle, the outer ones half as wide. */
export function fiveThirtyEightPoints({ fivethirtyeight }: Calibration): CalibrationPoint[] {
  return fivethirtyeight.map(({ bin, ...rest }) => ({
    ...rest,
    label: `${percent(bin)}%`,
    from: Math.max(0, bin - 0.025),
    to: Math.min(1, bin + 0.025),
  }))
}

/** The fullest bin in words: what a reader can check on a row of the table. */
export function fullestBin(points: readonly CalibrationPoint[]): CalibrationPoint | undefined {
  return points.toSorted((a, b) => b.n - a.n)[0]
}

function percent(share: number): number {
  return Math.round(share * 100)
}
