import { figuresOfQuestion } from '../domain/index.ts'
import type { Bucket } from '../ledger/index.ts'
import type { CheckedQuestion } from './checked-question.ts'
import { compareFigures } from './compare-figures.ts'
import { readPublished, type PublishedPrediction, type PublishedSite } from './published.ts'

/** How a question that has ended is told; what runs turns from open to awaiting while it is checked. */
const STATES: Partial<Record<Bucket, string>> = {
  scored: 'resolved',
  immature: 'resolved',
  unscored: 'resolved',
  annulled: 'annulled',
  ambiguous: 'ambiguous',
}

/**
 * Where what a site shows of one prediction differs from its facts: its words, its times, every number of its
 * history, how it ended, its scores.
 *
 * @param height The newest entry that was checked; a prediction with a newer one is left alone.
 */
export async function checkPrediction(
  site: PublishedSite,
  { slug, height, find }: PredictionWish,
): Promise<string[]> {
  const path = `/predictions/${encodeURIComponent(slug)}`
  const published = await readPublished<PublishedPrediction>(site, path)
  if ((published.entries.at(-1)?.seq ?? 0) > height) return []
  const question = find(published)
  if (!question) return [`"${slug}" is published, and there are no facts of it.`]
  return compareFigures({ name: `"${slug}"`, computed: resourceOf(question), published })
}

type PredictionWish = {
  slug: string
  height: number
  find: (published: PublishedPrediction) => CheckedQuestion | undefined
}

function resourceOf(question: CheckedQuestion) {
  const { bucket, openAt, closeAt, options, history, outcome, scored, words } = question
  return {
    ...words,
    openAt,
    closeAt,
    ...(STATES[bucket] && { state: STATES[bucket] }),
    history: history.map(({ recordedAt, probabilities }) => ({
      recordedAt,
      probabilities: options.map((option, index) => ({ option, ppm: probabilities[index] })),
    })),
    ...(outcome !== null && { outcome: { option: outcome } }),
    scores: scored ? figuresOfQuestion(scored) : null,
  }
}
