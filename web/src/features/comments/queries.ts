import { queryOptions, skipToken } from '@tanstack/react-query'
import type { CommentTarget, HeldComment } from '@veridact/shared/client'

import { apiQuery } from '../../app/api-query.ts'

export const commentQueries = {
  /** A later page of a discussion; its first one comes with its article or prediction. */
  page: (target: CommentTarget, cursor: string) =>
    apiQuery('listComments', {
      target: target.type,
      targetId: target.id,
      sort: 'oldest',
      cursor,
    }),

  /** What this reader has sent on this visit and an editor has not read yet. Kept here, never asked for. */
  held: (target: CommentTarget) =>
    queryOptions<readonly HeldComment[]>({
      queryKey: ['held', target],
      queryFn: skipToken,
      staleTime: 'static',
    }),
}
