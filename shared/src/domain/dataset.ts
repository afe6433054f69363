import { slugify } from './slug.ts'

/** What the name of an imported dataset is made of. */
export const DATASET_NAME = /^[A-Za-z0-9_-]{1,64}$/

/** Whether a text can name an imported dataset: 1 to 64 letters, digits, hyphens and underscores. */
export function isDatasetName(text: string): boolean {
  return DATASET_NAME.test(text)
}

/**
 * The slug of an imported prediction: the dataset's name, then the slugified id. Where that is taken, by
 * whichever was imported first and keeps its address for ever, `idHash` follows: the first 8 hex digits of the
 * id's SHA-256. Such a slug keeps the name's capitals and underscores.
 */
export function importedPredictionSlug({
  dataset,
  id,
  idHash,
}: {
  dataset: string
  id: string
  idHash?: string | undefined
}): string {
  const slug = `${dataset}-${slugify(id, { fallback: 'record' })}`
  return idHash === undefined ? slug : `${slug}-${idHash}`
}

/** The imported set that shows what a record looks like, until the newsroom has one of its own. */
export const SAMPLE_DATASET = 'sample'
