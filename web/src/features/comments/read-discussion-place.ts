import type { DiscussionPlace } from '../../app/paths.ts'

/** Which part of a discussion an address asks for; an empty word asks for nothing. */
export function readDiscussionPlace(search: URLSearchParams): DiscussionPlace {
  return {
    comments: search.get('comments') || undefined,
    reply: search.get('reply') || undefined,
  }
}
