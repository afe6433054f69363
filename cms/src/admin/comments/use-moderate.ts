'use client'

import { toast, useConfig, useRouteCache } from '@payloadcms/ui'

import { STATUS_WORDS } from '../../fields/comment-statuses.ts'
import type { CommentStatus } from '../../fields/comment-statuses.ts'
import { sendJson } from '../requests/send-json.ts'

/** Gives comments a status, one after the other, and reads the page anew. */
export function useModerate() {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  return async (ids: readonly string[], status: CommentStatus) => {
    const refusals: string[] = []
    for (const id of ids) {
      const url = `${config.routes.api}/comments/${id}`
      const answer = await sendJson(url, { method: 'PATCH', json: { status } })
      if (!answer.isDone) refusals.push(answer.message)
    }
    const done = ids.length - refusals.length
    if (done > 0)
      toast.success(`${done === 1 ? '1 comment' : `${done} comments`} now ${STATUS_WORDS[status]}.`)
    for (const message of new Set(refusals)) toast.error(message)
    clearRouteCache()
  }
}
