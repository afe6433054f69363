import type { Input } from '@veridact/shared/client'

type Values = Record<string, string | undefined>

/** Where a list is read on: the cursor of the page before. */
export type Place = { cursor?: string | undefined }

/** What the list of predictions is narrowed and ordered by, as it stands in the address. */
export type PredictionFilter = Pick<
  Input<'listPredictions'>,
  'state' | 'category' | 'author' | 'dataset' | 'sort' | 'cursor'
>

/** Which questions the track record is over, as it stands in the address. */
export type RecordFilter = Omit<Input<'getTrackRecord'>, 'format'>

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
  trackRecord: (filter: RecordFilter = {}) => `/track-record${query(filter)}`,
  /** The verifier, for the whole ledger or for one prediction. */
  verify: (predictionSlug?: string) => `/verify${query({ prediction: predictionSlug })}`,
  /** A page of standing text: about, privacy, methodology. */
  page: (slug: string) => `/${segment(slug)}`,
  articlePreview: (id: string, token: string) =>
    `/preview/articles/${segment(id)}${query({ token })}`,
}

/** Addresses of the public API that a page offers for download. */
export const apiPaths = {
  trackRecord: (filter: Input<'getTrackRecord'>) => `/api/v1/track-record${query(filter)}`,
  prediction: (slug: string, as: { format?: 'csv' } = {}) =>
    `/api/v1/predictions/${segment(slug)}${query(as)}`,
  predictions: (filter: PredictionFilter) => `/api/v1/predictions${query(filter)}`,
  ledger: () => '/api/v1/ledger.ndjson',
  checkpoints: () => '/api/v1/ledger/checkpoints',
  dataset: (name: string) => `/api/v1/datasets/${segment(name)}.ndjson`,
}

const segment = encodeURIComponent

function query(values: Values): string {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const text = new URLSearchParams(given).toString()
  return text && `?${text}`
}
