import {
  BOOTSTRAP_SUMS,
  intervalsOf,
  type BootstrapSums,
  type RecordIntervals,
} from '@veridact/shared/domain'

/** The intervals of clusters that are given as JSON, as `readClusters` reads them. */
export function intervalsOfClusters(json: string): RecordIntervals {
  const clusters = JSON.parse(json) as number[][]
  return intervalsOf(clusters.map(toSums))
}

function toSums(values: readonly number[]): BootstrapSums {
  const entries = BOOTSTRAP_SUMS.map((name, index) => [name, values[index]])
  return Object.fromEntries(entries) as BootstrapSums // one value for each of its names
}
