import { useQuery } from '@tanstack/react-query'

import { CommentFields } from './CommentFields.tsx'
import { commentQueries } from './queries.ts'
import type { FormPlace } from './use-comment-fetcher.ts'

/** Once a comment was taken the form begins anew, under the name that was given. */
export function CommentForm(place: FormPlace) {
  const { data: held = [] } = useQuery(commentQueries.held(place.target))
  return <CommentFields key={held.length} {...place} lastName={held.at(-1)?.name} />
}
