import type { Comment, CommentTarget } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import type { DiscussionPlace } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { CommentForm } from './CommentForm.tsx'
import { CommentItem } from './CommentItem.tsx'
import styles from './comments.module.css'
import { canBeAnswered, toThreads, type Thread } from './threads.ts'
import type { Draft } from './use-draft.ts'
import { WaitingComments } from './WaitingComments.tsx'

type Props = {
  target: CommentTarget
  items: readonly Comment[]
  next: string | null
  place: DiscussionPlace
  hrefOf: (place: DiscussionPlace) => string
  draft: Draft
}

/**
 * One page of a discussion, oldest first, the ways to the pages around it, and the form: under the
 * comment that is answered, or at the end.
 */
export function ThreadList({ target, items, next, place, hrefOf, draft }: Props) {
  const { comments, reply } = place
  const answered = items.find((comment) => comment.id === reply && canBeAnswered(comment))
  const form = <CommentForm target={target} parent={answered?.id} draft={draft} />
  return (
    <>
      {comments !== undefined && (
        <p className={styles.more}>
          <Link href={`${hrefOf({})}#discussion`}>From the first comment</Link>
        </p>
      )}
      <ol>
        {toThreads(items).map((thread) => (
          <ThreadItem
            key={thread.comment.id}
            thread={thread}
            target={target}
            form={thread.comment === answered ? form : undefined}
            replyHref={`${hrefOf({ comments, reply: thread.comment.id })}#reply`}
          />
        ))}
        <WaitingComments target={target} parent={undefined} />
      </ol>
      {next && (
        <p className={styles.more}>
          <Link href={`${hrefOf({ comments: next })}#discussion`}>More comments</Link>
        </p>
      )}
      {answered && (
        <p className={styles.more}>
          <Link href={`${hrefOf({ comments })}#discussion`}>
            Write a comment of your own instead
          </Link>
        </p>
      )}
      {reply !== undefined && !answered && (
        <p id="reply" tabIndex={-1} className={styles.empty}>
          The comment you wanted to answer is not here. You can write one of your own.
        </p>
      )}
      {!answered && form}
    </>
  )
}

type ThreadItemProps = {
  thread: Thread
  target: CommentTarget
  /** Where this comment is being answered. */
  form: ReactNode
  replyHref: string
}

function ThreadItem({ thread, target, form, replyHref }: ThreadItemProps) {
  const { comment, replies } = thread
  return (
    <li className={styles.item}>
      <CommentItem comment={comment} />
      {canBeAnswered(comment) && !form && (
        <Link href={replyHref} className={`not-printed ${styles.reply}`}>
          Reply<span className="visually-hidden"> to {comment.name}</span>
        </Link>
      )}
      <ol className={styles.replies}>
        {replies.map((one) => (
          <li key={one.id} className={styles.item}>
            <CommentItem comment={one} />
          </li>
        ))}
        <WaitingComments target={target} parent={comment.id} />
      </ol>
      {form && (
        <div id="reply" tabIndex={-1} className={styles.replies}>
          {form}
        </div>
      )}
    </li>
  )
}
