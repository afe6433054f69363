import type { CommentTarget } from '@veridact/shared/client'
import { useFetcher } from 'react-router'

import type { CommentResult } from './comment-result.ts'

/** What a form belongs to: a whole discussion, or one comment of it. */
export type FormPlace = { target: CommentTarget; parent: string | undefined }

/** The sending of one form, as seen by the form and by the list in which its comment will stand. */
export function useCommentFetcher({ target, parent }: FormPlace) {
  return useFetcher<CommentResult>({ key: `comment ${target.id} ${parent ?? ''}` })
}
