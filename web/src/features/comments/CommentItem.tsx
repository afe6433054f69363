import type { Comment } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { StateLabel } from '../../ui/state/StateLabel.tsx'
import styles from './comments.module.css'
import { CommentText } from './CommentText.tsx'

/** An approved comment, or the place of one that was removed and has replies. */
export function CommentItem({ comment }: { comment: Comment }) {
  const { id, name, body, createdAt, editedAt, state } = comment
  if (state === 'removed' || body === null) {
    return (
      <p id={anchorOf(id)} className={styles.removed}>
        Removed by an editor.
      </p>
    )
  }
  return (
    <article id={anchorOf(id)}>
      <header className={styles.head}>
        <strong className={styles.name}>{name}</strong>
        <time dateTime={createdAt}>{formatDay(createdAt)}</time>
        {editedAt && <span>Edited</span>}
      </header>
      <p className={styles.body}>
        <CommentText text={body} />
      </p>
    </article>
  )
}

/** A comment of this reader that an editor has not read yet. */
export function WaitingComment({ body }: { body: string }) {
  return (
    <article>
      <header className={styles.head}>
        <strong className={styles.name}>You</strong>
        <StateLabel state="awaiting">Waiting for an editor</StateLabel>
      </header>
      <p className={styles.body}>
        <CommentText text={body} />
      </p>
    </article>
  )
}

function anchorOf(id: string): string {
  return `comment-${id}`
}
