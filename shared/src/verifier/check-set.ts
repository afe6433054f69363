import type { CheckedQuestion } from './checked-question.ts'
import { compareFigures } from './compare-figures.ts'
import { computeRecord } from './compute-record.ts'
import { openPublished, readPublished, type PublishedSite } from './published.ts'
import { checkTable } from './question-table.ts'

/** Questions that are published together, as of the instant at which they are told. */
export type CheckedSet = {
  /** An imported set; without it, the newsroom's own. */
  dataset?: string
  questions: readonly CheckedQuestion[]
  at: string
}

/**
 * Where the track record of a set differs from what its questions make: every figure, and in its table the
 * scores of every question.
 *
 * @returns what is wrong, as sentences, and each question by its slug.
 */
export async function checkSet(site: PublishedSite, { dataset, questions, at }: CheckedSet) {
  const name = dataset === undefined ? 'The track record' : `Dataset ${dataset}`
  const query = new URLSearchParams({
    ...(dataset !== undefined && { dataset }),
    immature: 'include',
    asOf: at,
  })
  const published = await readPublished<unknown>(site, `/track-record?${query}`)
  const table = await (await openPublished(site, `/track-record?${query}&format=csv`)).text()
  const key = dataset === undefined ? 'id' : 'sourceId'
  const { problems, bySlug } = checkTable({ name, key, table, questions })
  const figures = compareFigures({ name, computed: computeRecord(questions), published })
  return { problems: [...figures, ...problems], bySlug }
}
