'use client'

import { formatTimeToNow, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** In the list of comments: how long ago each was written. */
export function AgeCell({ rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return (
    <time dateTime={rowData.createdAt}>{formatTimeToNow({ date: rowData.createdAt, i18n })}</time>
  )
}
