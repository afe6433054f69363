import { COMMENT_BODY_MAX, COMMENT_NAME_MAX, countCodePoints } from '@veridact/shared/domain'
import { useEffect, useId, useRef } from 'react'
import { useActionData, useLocation } from 'react-router'

import { Button } from '../../ui/forms/Button.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { FieldError } from '../../ui/forms/FieldError.tsx'
import { TextArea } from '../../ui/forms/TextArea.tsx'
import { TextField } from '../../ui/forms/TextField.tsx'
import styles from './CommentForm.module.css'
import { readCommentForm } from './comment-form-data.ts'
import type { CommentErrors, CommentResult } from './comment-result.ts'
import { Trap } from './Trap.tsx'
import { useCommentFetcher, type FormPlace } from './use-comment-fetcher.ts'
import type { Draft } from './use-draft.ts'
import { useSubmitOnce } from './use-submit-once.ts'

type Props = FormPlace & { draft: Draft }

/**
 * The form itself: plain HTML that posts to its own page, and with script the same without leaving it.
 * What was typed stays, whatever becomes of it.
 */
export function CommentForm({ target, parent, draft: { number, name, body, write } }: Props) {
  const id = useId()
  const { pathname, search } = useLocation()
  const fetcher = useCommentFetcher({ target, parent })
  const sentWithoutScript = useActionData<CommentResult>()
  const isSending = fetcher.state !== 'idle'
  const refused = (fetcher.data ?? sentWithoutScript)?.refused
  const errors: CommentErrors = isSending ? {} : (refused?.errors ?? {})
  const form = useRef<HTMLFormElement>(null)
  const submit = useSubmitOnce({
    fetcher,
    action: pathname + search,
    text: `${number}\n${name}\n${body}`,
  })

  useEffect(() => {
    if (!form.current) return
    // typed before the script arrived: the fields have it, the state does not
    const typed = readCommentForm(new FormData(form.current))
    write({ name: typed.name, body: typed.body })
  }, [write])

  useEffect(() => {
    if (isSending || !fetcher.data?.refused) return
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [isSending, fetcher.data])

  return (
    <form
      ref={form}
      method="post"
      action={`${pathname}${search}#discussion`}
      className={`not-printed ${styles.form}`}
      onSubmit={submit}
      noValidate
    >
      <ErrorSummary problems={problemsOf(errors, id)} />
      {parent && <input type="hidden" name="parent" value={parent} />}
      <TextField
        id={`${id}name`}
        label="Name"
        name="name"
        autoComplete="name"
        required
        value={name}
        onChange={(event) => write({ name: event.target.value })}
        error={errors.name}
        count={{ used: countCodePoints(name), max: COMMENT_NAME_MAX }}
      />
      <TextArea
        id={`${id}body`}
        label={parent ? 'Your reply' : 'Your comment'}
        name="body"
        required
        value={body}
        onChange={(event) => write({ body: event.target.value })}
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
        <p className="small" role="status">
          {number > 0 && 'Thank you. '}An editor reads first comments before they appear.
        </p>
        <Button type="submit" sendingLabel="Posting" isSending={isSending}>
          {parent ? 'Post reply' : 'Post comment'}
        </Button>
      </div>
    </form>
  )
}

function problemsOf({ name, body }: CommentErrors, id: string) {
  return [
    ...(name ? [{ fieldId: `${id}name`, message: name }] : []),
    ...(body ? [{ fieldId: `${id}body`, message: body }] : []),
  ]
}
