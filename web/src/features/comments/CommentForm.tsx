import { useQuery } from '@tanstack/react-query'
import { COMMENT_BODY_MAX, COMMENT_NAME_MAX, countCodePoints } from '@veridact/shared/domain'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { useActionData, useLocation } from 'react-router'

import { Button } from '../../ui/forms/Button.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { FieldError } from '../../ui/forms/FieldError.tsx'
import { TextArea } from '../../ui/forms/TextArea.tsx'
import { TextField } from '../../ui/forms/TextField.tsx'
import styles from './CommentForm.module.css'
import type { CommentResult } from './comment-result.ts'
import { newIdempotencyKey } from './idempotency-key.ts'
import { commentQueries } from './queries.ts'
import { useCommentFetcher, type FormPlace } from './use-comment-fetcher.ts'

/** After a comment was taken the form begins anew, with the name that was given. */
export function CommentForm(place: FormPlace) {
  const { data: held = [] } = useQuery(commentQueries.held(place.target))
  return <Form key={held.length} {...place} lastName={held.at(-1)?.name ?? ''} />
}

function Form({ target, parent, lastName }: FormPlace & { lastName: string }) {
  const id = useId()
  const { pathname, search } = useLocation()
  const fetcher = useCommentFetcher({ target, parent })
  const form = useRef<HTMLFormElement>(null)
  const refused = useRefused({ target, parent })
  const [name, setName] = useState(refused?.name ?? lastName)
  const [body, setBody] = useState(refused?.body ?? '')
  const attempt = useRef({ text: '', key: '' })
  const isSending = fetcher.state !== 'idle'
  const errors = isSending ? {} : (refused?.errors ?? {})
  const [nameId, bodyId] = [`${id}name`, `${id}body`]

  useEffect(() => {
    if (fetcher.data?.refused) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [fetcher.data])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const data = new FormData(event.currentTarget)
    data.set('idempotencyKey', keyOfAttempt(JSON.stringify([name, body])))
    void fetcher.submit(data, { method: 'post', action: pathname + search })
  }

  /** The same words sent again after a failure are the same comment; other words are another. */
  function keyOfAttempt(text: string): string {
    if (attempt.current.text !== text) attempt.current = { text, key: newIdempotencyKey() }
    return attempt.current.key
  }

  return (
    <form
      ref={form}
      method="post"
      action={`${pathname}${search}#discussion`}
      className={styles.form}
      onSubmit={submit}
      noValidate
    >
      <ErrorSummary
        problems={[
          ...(errors.name ? [{ fieldId: nameId, message: errors.name }] : []),
          ...(errors.body ? [{ fieldId: bodyId, message: errors.body }] : []),
        ]}
      />
      {parent && <input type="hidden" name="parent" value={parent} />}
      <TextField
        id={nameId}
        label="Name"
        name="name"
        autoComplete="name"
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={errors.name}
        count={{ used: countCodePoints(name), max: COMMENT_NAME_MAX }}
      />
      <TextArea
        id={bodyId}
        label={parent ? 'Your reply' : 'Your comment'}
        name="body"
        required
        value={body}
        onChange={(event) => setBody(event.target.value)}
        error={errors.body}
        count={{ used: countCodePoints(body), max: COMMENT_BODY_MAX }}
      />
      <Trap id={`${id}website`} />
      {errors.form && (
        <div role="alert">
          <FieldError>{errors.form}</FieldError>
        </div>
      )}
      <div className={styles.foot}>
        <p className="small">An editor reads first comments before they appear.</p>
        <Button type="submit" sendingLabel="Posting" isSending={isSending}>
          {parent ? 'Post reply' : 'Post comment'}
        </Button>
      </div>
    </form>
  )
}

/** What was refused in this very form, whether a script sent it or the browser itself. */
function useRefused({ target, parent }: FormPlace) {
  const fetcher = useCommentFetcher({ target, parent })
  const sentWithoutScript = useActionData<CommentResult>()
  const refused = (fetcher.data ?? sentWithoutScript)?.refused
  return refused?.parent === parent ? refused : undefined
}

/** People do not see this field and cannot come to it; a robot that fills in everything is known by it. */
function Trap({ id }: { id: string }) {
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor={id}>Leave this empty</label>
      <input id={id} name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  )
}
