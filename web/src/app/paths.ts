import type { Input } from '@veridact/shared/client'

type Values = Record<string, string | undefined>

/** Where a list is read on: the cursor of the page before. */
export type Place = { cursor?: string | undefined }

/** What the list of predictions is narrowed and ordered by, as it stands in the address. */
export type PredictionFilter = Pick<
  Input<'listPredictions'>,
  'state' | 'category' | 'dataset' | 'sort' | 'cursor'
>

/** What a page's discussion shows: from which comment on, and which one is being answered. */
export type DiscussionPlace = { comments?: string | undefined; reply?: string | undefined }

/** Every address of the site. */
export const paths = {
  home: () => '/',
  article: (slug: string, place: DiscussionPlace = {}) =>
    `/articles/${segment(slug)}${query(place)}`,
  category: (slug: string, place: Place = {}) => `/categories/${segment(slug)}${query(place)}`,
  author: (slug: string, place: Place = {}) => `/authors/${segment(slug)}${query(place)}`,
  predictions: (filter: PredictionFilter = {}) => `/predictions${query(filter)}`,
  prediction: (slug: string, place: DiscussionPlace = {}) =>
    `/predictions/${segment(slug)}${query(place)}`,
  /** A page of standing text: about, privacy, methodology. */
  page: (slug: string) => `/${segment(slug)}`,
  articlePreview: (id: string, token: string) =>
    `/preview/articles/${segment(id)}${query({ token })}`,
}

const segment = encodeURIComponent

function query(values: Values): string {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const text = new URLSearchParams(given).toString()
  return text && `?${text}`
}
