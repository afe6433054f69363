'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'

import { NEXT_STATUSES } from '../../fields/comment-statuses.ts'
import type { CommentStatus } from '../../fields/comment-statuses.ts'
import { ACTION_WORDS } from './moderation.ts'
import { useModerate } from './use-moderate.ts'

/** Over one comment: what may be done with it. */
export function ModerateComment({ id, status }: { id: string; status: CommentStatus }) {
  const { hasSavePermission } = useDocumentInfo()
  const moderate = useModerate()
  if (!hasSavePermission) return null
  return NEXT_STATUSES[status].map((next) => (
    <Button
      key={next}
      size="medium"
      margin={false}
      buttonStyle="secondary"
      onClick={() => moderate([id], next)}
    >
      {ACTION_WORDS[next]}
    </Button>
  ))
}
