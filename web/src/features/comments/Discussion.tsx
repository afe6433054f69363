import { useSuspenseQuery } from '@tanstack/react-query'
import type { CommentTarget, Discussion as DiscussionData } from '@veridact/shared/client'

import type { DiscussionPlace } from '../../app/paths.ts'
import styles from './comments.module.css'
import { commentQueries } from './queries.ts'
import { ThreadList } from './ThreadList.tsx'
import { useDraft, type Draft } from './use-draft.ts'

type Props = {
  target: CommentTarget
  /** The first comments, as they come with the article or prediction. */
  discussion: DiscussionData
  place: DiscussionPlace
  /** The address of this page with another part of the discussion. */
  hrefOf: (place: DiscussionPlace) => string
}

/** What readers say about a page, and where the next one may. */
export function Discussion({ discussion, ...props }: Props) {
  const { target, place } = props
  const draft = useDraft(target)
  return (
    <div className={styles.discussion}>
      {discussion.count === 0 && (
        <p className={styles.empty}>Be the first to share your thoughts.</p>
      )}
      {place.comments === undefined ? (
        <ThreadList {...props} {...discussion} draft={draft} />
      ) : (
        <LaterComments {...props} cursor={place.comments} draft={draft} />
      )}
    </div>
  )
}

type LaterProps = Omit<Props, 'discussion'> & { cursor: string; draft: Draft }

function LaterComments({ cursor, ...props }: LaterProps) {
  const { data } = useSuspenseQuery(commentQueries.page(props.target, cursor))
  return <ThreadList {...props} {...data} />
}
