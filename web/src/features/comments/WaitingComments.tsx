import { useQuery } from '@tanstack/react-query'

import { WaitingComment } from './CommentItem.tsx'
import styles from './comments.module.css'
import { readCommentForm } from './comment-form-data.ts'
import { commentQueries } from './queries.ts'
import { useCommentFetcher, type FormPlace } from './use-comment-fetcher.ts'

/** What this reader sent in this place, the comment on its way included. */
export function WaitingComments(place: FormPlace) {
  const { data: held = [] } = useQuery(commentQueries.held(place.target))
  const { formData } = useCommentFetcher(place)
  const here = held.filter(({ parent }) => (parent ?? undefined) === place.parent)
  return (
    <>
      {here.map(({ id, body }) => (
        <li key={id} className={styles.item}>
          <WaitingComment body={body} />
        </li>
      ))}
      {formData && (
        <li className={styles.item}>
          <WaitingComment body={readCommentForm(formData).body} />
        </li>
      )}
    </>
  )
}
