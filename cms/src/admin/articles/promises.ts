import { readinessProblems } from '@veridact/shared/domain'
import type { Instant } from '@veridact/shared/domain'

import type { Prediction } from '../../payload-types.ts'
import { draftOfForm } from '../predictions/draft-of-form.ts'

/** What publishing an article does to the predictions it lists. */
export type Promises = {
  /** They go on the record; those that lack something keep the article from being published. */
  drafts: { id: string; question: string; problems: string[] }[]
  onRecordCount: number
}

/** Which of an article's predictions its publication puts on the record (A6), and what they lack. */
export function promisesOf(predictions: readonly Prediction[], now: Instant): Promises {
  const drafts = predictions.filter(({ openAt }) => !openAt)
  return {
    drafts: drafts.map((prediction) => ({
      id: prediction.id,
      question: prediction.question,
      problems: readinessProblems(draftOfForm(prediction), now).map(({ message }) => message),
    })),
    onRecordCount: predictions.length - drafts.length,
  }
}

/** What publishing will do, in a sentence. */
export function describePromises({ drafts, onRecordCount }: Promises): string {
  if (drafts.length > 0) {
    return `Publishing puts ${count(drafts.length)} on the record. It cannot be undone.`
  }
  if (onRecordCount === 0) return 'Publishing puts no prediction on the record: none is listed.'
  const verb = onRecordCount === 1 ? 'is' : 'are'
  return `${capital(count(onRecordCount))} ${verb} on the record already. Publishing adds none.`
}

function count(predictions: number): string {
  return predictions === 1 ? 'one prediction' : `${predictions} predictions`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
