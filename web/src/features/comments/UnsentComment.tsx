import { useActionData } from 'react-router'

import type { CommentResult } from './comment-result.ts'
import styles from './comments.module.css'

/** What was sent without script to a page whose discussion had just closed, for its writer to copy. */
export function UnsentComment() {
  const unsent = useActionData<CommentResult>()?.refused
  if (!unsent) return null
  return (
    <section className="page">
      <div className="tracks">
        <div className="in-text">
          <p>{unsent.errors.form}</p>
          <p className={styles.body}>{unsent.body}</p>
        </div>
      </div>
    </section>
  )
}
