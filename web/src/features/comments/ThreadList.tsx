import type { Comment, CommentTarget } from '@veridact/shared/client'

import type { DiscussionPlace } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { CommentForm } from './CommentForm.tsx'
import { CommentItem } from './CommentItem.tsx'
import styles from './comments.module.css'
import { toThreads, type Thread } from './threads.ts'
import { WaitingComments } from './WaitingComments.tsx'

type Props = {
  target: CommentTarget
  items: readonly Comment[]
  next: string | null
  place: DiscussionPlace
  hrefOf: (place: DiscussionPlace) => string
}

/** One page of a discussion, oldest first, and the ways to the pages around it. */
export function ThreadList({ target, items, next, place, hrefOf }: Props) {
  const { comments, reply } = place
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
            isAnswered={thread.comment.id === reply}
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
      {reply !== undefined && (
        <p className={styles.more}>
          <Link href={`${hrefOf({ comments })}#discussion`}>
            Write a comment of your own instead
          </Link>
        </p>
      )}
    </>
  )
}

type ThreadItemProps = {
  thread: Thread
  target: CommentTarget
  isAnswered: boolean
  replyHref: string
}

function ThreadItem({ thread, target, isAnswered, replyHref }: ThreadItemProps) {
  const { comment, replies } = thread
  const isOpen = comment.state === 'approved' && comment.parent === null
  return (
    <li className={styles.item}>
      <CommentItem comment={comment} />
      {isOpen && !isAnswered && (
        <Link href={replyHref} className={styles.reply}>
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
      {isOpen && isAnswered && (
        <div id="reply" tabIndex={-1} className={styles.replies}>
          <CommentForm target={target} parent={comment.id} />
        </div>
      )}
    </li>
  )
}
