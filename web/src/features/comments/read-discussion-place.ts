import type { DiscussionPlace } from '../../app/paths.ts'

/** Which part of a discussion an address asks for; an empty word asks for nothing. */
export function readDiscussionPlace(search: URLSearchParams): DiscussionPlace {
  return {
    comments: search.get('comments') || undefined,
    reply: search.get('reply') || undefined,
  }
}

/** The same of a request for the page. */
export function discussionPlaceOf({ url }: Request): DiscussionPlace {
  return readDiscussionPlace(new URL(url).searchParams)
}
