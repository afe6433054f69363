/** One thing that was measured, and what it must not be worse than. */
export type Figure = {
  what: string
  value: number
  unit: string
  /** Absent where there is nothing to hold it to. */
  limit?: { most: number } | { least: number }
}

/** Whether a figure keeps its limit. */
export function keepsLimit({ value, limit }: Figure): boolean {
  if (!limit) return true
  return 'most' in limit ? value <= limit.most : value >= limit.least
}
