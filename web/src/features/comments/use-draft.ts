import { useQuery } from '@tanstack/react-query'
import type { CommentTarget } from '@veridact/shared/client'
import { useCallback, useState } from 'react'
import { useActionData } from 'react-router'

import type { CommentResult } from './comment-result.ts'
import { commentQueries } from './queries.ts'

type Text = { name: string; body: string }
type Typed = Text & { number: number }

/** What this reader is writing on a page, wherever on it the form stands. */
export type Draft = Text & {
  /** How many comments went before it; another number is another draft. */
  number: number
  write: (text: Partial<Text>) => void
}

/**
 * Kept beside the form and not in it: what was typed moves along to the form under another comment. Once
 * a comment was taken the next one begins, under the name that was given.
 */
export function useDraft(target: CommentTarget): Draft {
  const { data: held = [] } = useQuery(commentQueries.held(target))
  const refused = useActionData<CommentResult>()?.refused
  const number = held.length
  const lastName = held.at(-1)?.name ?? ''
  const [typed, setTyped] = useState<Typed | undefined>(
    refused ? { ...refused, number } : undefined,
  )
  const write = useCallback(
    (text: Partial<Text>) =>
      setTyped((before) => ({
        ...(before?.number === number ? before : { name: lastName, body: '' }),
        ...text,
        number,
      })),
    [number, lastName],
  )
  const { name, body } = typed?.number === number ? typed : { name: lastName, body: '' }
  return { number, name, body, write }
}
