'use client'

import { useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'

/** In the list of comments: the article or prediction that each is on. */
export function TargetCell({ rowData }: DefaultCellComponentProps) {
  const { documents, getRelationships } = useListRelationships()
  const relationTo = rowData.article ? 'articles' : 'predictions'
  const value: string | undefined = rowData.article ?? rowData.prediction

  const target = value && documents[relationTo]?.[value]

  useEffect(() => {
    // null while it is being asked for
    if (value && target === undefined) getRelationships([{ relationTo, value }])
  }, [getRelationships, relationTo, value, target])

  return <span>{(target && titleOf(target)) ?? '…'}</span>
}

function titleOf(target: object): string | undefined {
  if ('title' in target) return String(target.title)
  return 'question' in target ? String(target.question) : undefined
}
