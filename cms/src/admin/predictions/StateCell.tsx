import type { DefaultServerCellComponentProps } from 'payload'

import { shownStateNow } from './shown-state.ts'
import { StateBadge } from './StateBadge.tsx'

// Payload renders the cell of a field without data once more, over the document itself, and gives it no row
type Props = Partial<Pick<DefaultServerCellComponentProps, 'rowData'>>

/** In the list of predictions: where each stands. */
export function StateCell({ rowData }: Props) {
  return rowData && <StateBadge state={shownStateNow(rowData)} />
}
