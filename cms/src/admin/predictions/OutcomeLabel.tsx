'use client'

import { useRowLabel } from '@payloadcms/ui'

/** Over each outcome: its own words, as soon as there are any. */
export function OutcomeLabel() {
  const { data, rowNumber } = useRowLabel<{ label?: string }>()
  return <span>{data.label || `Outcome ${(rowNumber ?? 0) + 1}`}</span>
}
