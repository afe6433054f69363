/** What a refused comment comes back with: its text as it was typed, and what is wrong where. */
export type RefusedComment = {
  name: string
  body: string
  errors: CommentErrors
}

export type CommentErrors = { name?: string; body?: string; form?: string }

/** What the form's action answers: a held comment stands in the cache, so there is nothing to say of it. */
export type CommentResult = { refused: RefusedComment } | { refused: null }
