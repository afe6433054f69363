import type { DefaultServerCellComponentProps } from 'payload'

import { shownStateNow } from './shown-state.ts'
import { StateBadge } from './StateBadge.tsx'

/** In the list of predictions: where each stands. */
export function StateCell({ rowData }: DefaultServerCellComponentProps) {
  return <StateBadge state={shownStateNow(rowData)} />
}
