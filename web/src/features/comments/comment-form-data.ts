import {
  COMMENT_BODY_MAX,
  COMMENT_NAME_MAX,
  countCodePoints,
  normaliseCommentName,
  normaliseCommentText,
} from '@veridact/shared/domain'

import type { CommentErrors } from './comment-result.ts'

/** A comment's form as it was sent. */
export type CommentForm = {
  name: string
  body: string
  /** The comment that is answered. */
  parent: string | undefined
  /** Filled in by robots only. */
  website: string
  /** Of one attempt; the form has none where no script made one. */
  idempotencyKey: string | undefined
}

export function readCommentForm(data: FormData): CommentForm {
  const read = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    name: read('name'),
    body: read('body'),
    parent: read('parent') || undefined,
    website: read('website'),
    idempotencyKey: read('idempotencyKey') || undefined,
  }
}

/** What can be said of a comment before it is sent, in the same count as the API's. */
export function commentProblems({ name, body }: Pick<CommentForm, 'name' | 'body'>): CommentErrors {
  const nameOver = countCodePoints(normaliseCommentName(name)) - COMMENT_NAME_MAX
  const bodyOver = countCodePoints(normaliseCommentText(body)) - COMMENT_BODY_MAX
  return {
    ...(normaliseCommentName(name) === '' && { name: 'Write the name you want to be read under.' }),
    ...(nameOver > 0 && { name: tooMany(nameOver) }),
    ...(normaliseCommentText(body) === '' && { body: 'Write your comment first.' }),
    ...(bodyOver > 0 && { body: tooMany(bodyOver) }),
  }
}

function tooMany(count: number): string {
  return `${count} ${count === 1 ? 'character' : 'characters'} too many. Nothing is lost; shorten it and post again.`
}
