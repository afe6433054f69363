import type { Instant } from './instant.ts'
import { isBefore } from './instant.ts'

/** All that decides whether a document is public. */
export type Publication = {
  status: 'draft' | 'published'
  /** When it was first public, or will be; it never changes after that (A2). Absent if it never was. */
  publishedAt?: Instant | null | undefined
  retractedAt?: Instant | null | undefined
}

/** What stands at an article's address. */
export type ArticleAddressState =
  /** The article. */
  | 'public'
  /** Only the notice that it was retracted. */
  | 'retracted'
  /** Nothing any more: it was public and was taken back. */
  | 'gone'
  /** Nothing: it never was public. */
  | 'absent'

/**
 * Whether a document is public: published, its instant reached, not retracted. The one predicate of
 * pages, API, search, feeds, sitemap and images; the CMS's query form of it is tested against this one.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function isPublic(publication: Publication, now: Instant): boolean {
  return articleAddressState(publication, now) === 'public'
}

/**
 * What stands at an article's address. Only publishing sets `publishedAt`, so a draft that has one in the
 * past was public before. An article retracted and then unpublished is gone, notice and all.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function articleAddressState(
  { status, publishedAt, retractedAt }: Publication,
  now: Instant,
): ArticleAddressState {
  if (!publishedAt || isBefore(now, publishedAt)) return 'absent'
  if (status === 'draft') return 'gone'
  return retractedAt ? 'retracted' : 'public'
}
