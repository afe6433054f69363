import type { DefaultServerCellComponentProps } from 'payload'

import { describeDate } from './describe-date.ts'

/** In lists of timeline events: the date as the site prints it. */
export function DateCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{describeDate(cellData ?? '').text}</span>
}
