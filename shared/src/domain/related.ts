import type { Instant } from './instant.ts'
import { compareInstants } from './instant.ts'
import type { Publication } from './publication.ts'
import { isPublic } from './publication.ts'

/** All that the choice of related coverage looks at in an article. */
export type RelatedCandidate = Publication & { id: string; categoryId: string }

/**
 * The coverage shown under an article (A5): what an editor pinned, in that order, then its own category,
 * newest first, then the rest, newest first. Never itself, never twice, never what is not public.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function selectRelated<Article extends RelatedCandidate>({
  article,
  pinned,
  candidates,
  limit,
  now,
}: {
  article: Pick<RelatedCandidate, 'id' | 'categoryId'>
  pinned: readonly Article[]
  candidates: readonly Article[]
  limit: number
  now: Instant
}): Article[] {
  const newestFirst = candidates
    .filter((candidate) => isPublic(candidate, now))
    .toSorted((a, b) => compareInstants(b.publishedAt ?? now, a.publishedAt ?? now))
  const isOfCategory = ({ categoryId }: Article) => categoryId === article.categoryId
  const inOrder = [
    ...pinned.filter((candidate) => isPublic(candidate, now)),
    ...newestFirst.filter(isOfCategory),
    ...newestFirst.filter((candidate) => !isOfCategory(candidate)),
  ]
  const unique = new Map(inOrder.map((candidate) => [candidate.id, candidate]))
  unique.delete(article.id)
  return [...unique.values()].slice(0, limit)
}
