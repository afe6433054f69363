import type { QueryClient } from '@tanstack/react-query'
import { ApiError, type Client, type CommentTarget } from '@veridact/shared/client'
import { data } from 'react-router'

import { commentProblems, readCommentForm, type CommentForm } from './comment-form-data.ts'
import type { CommentErrors, CommentResult } from './comment-result.ts'
import { toHex } from './idempotency-key.ts'
import { commentQueries } from './queries.ts'

const UNREACHED = 'We could not reach the record. Your text is still here; try again in a minute.'

const TOO_MANY =
  'Many comments came from your connection just now. Your text is still here; try again in a minute.'

const ANSWERED_IS_GONE =
  'The comment you wanted to answer is no longer here. Your text still is: post it as one of your own.'

const CLOSED = 'The discussion was closed while you wrote. Your text is still here to copy.'

type Options = {
  request: Request
  api: Client
  queries: QueryClient
  /** What the page is about; nothing where there is nothing to discuss any more. */
  findTarget: () => Promise<CommentTarget | undefined>
}

/**
 * The action of every page with a discussion: in the browser, and on the server for a form that was
 * sent without script. A comment that waits for an editor goes into the cache; a refused one comes back
 * with all that was typed.
 */
export async function postComment({ request, api, queries, findTarget }: Options) {
  const form = readCommentForm(await request.formData())
  try {
    const target = await findTarget()
    if (!target) return refuse(form, { form: CLOSED }, 410)
    const problems = commentProblems(form)
    if (Object.keys(problems).length > 0) return refuse(form, problems, 422)
    const { name, body, parent, website } = form
    const held = await api.createComment(
      { target, name, body, website, ...(parent && { parent }) },
      { headers: { 'idempotency-key': form.idempotencyKey ?? (await keyOf(target, form)) } },
    )
    queries.setQueryData(commentQueries.held(target).queryKey, (before = []) => [
      ...before.filter(({ id }) => id !== held.id),
      held,
    ])
    return data<CommentResult>({ refused: null }, 201)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return refuse(form, errorsOf(error), error.status ?? 503)
  }
}

function refuse({ name, body }: CommentForm, errors: CommentErrors, status: number) {
  return data<CommentResult>({ refused: { name, body, errors } }, status)
}

function errorsOf({ kind, fields }: ApiError): CommentErrors {
  const sentence = (field: string) => {
    const message = fields.find(({ path }) => path === `body.${field}`)?.message
    return message && { [field]: `This ${message}.` }
  }
  switch (kind) {
    case 'too-many':
      return { form: TOO_MANY }
    case 'unavailable':
      return { form: UNREACHED }
    case 'not-found':
    case 'gone':
      return { form: CLOSED }
    case 'conflict':
      return { form: 'This comment was sent before with other words. Change it and post again.' }
    case 'invalid':
    case 'signed-out':
    case 'forbidden': {
      if (fields.some(({ path }) => path === 'body.parent')) return { form: ANSWERED_IS_GONE }
      const errors: CommentErrors = { ...sentence('name'), ...sentence('body') }
      return Object.keys(errors).length > 0
        ? errors
        : {
            form: 'This comment could not be taken. Your text is still here; change it and post again.',
          }
    }
  }
}

/** Without script there is no attempt to number: then the same words on the same page are one comment. */
async function keyOf(target: CommentTarget, { name, body, parent }: CommentForm): Promise<string> {
  const text = JSON.stringify([target.type, target.id, parent, name, body])
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return toHex(new Uint8Array(hash))
}
