import { isDeepStrictEqual } from 'node:util'

import { sql } from '@payloadcms/db-postgres'
import { readinessProblems, type FieldProblem } from '@veridact/shared/domain'
import { APIError, ValidationError, type PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { optionsOf } from './options.ts'
import { getSession } from './session.ts'

type Options = NonNullable<Prediction['options']>

/** The words of a question that may change while it is on the record (P3). */
export type Words = {
  question?: string
  resolutionCriteria?: string
  otherwiseResolves?: string
  /** The category's id. */
  category?: string
  /** The same options as before, under other labels or descriptions. */
  options?: Options
}

/** Those of the words that are others than the document's. */
export function changedWords(prediction: Prediction, { options, ...texts }: Words): Words {
  const words = { ...texts, ...(options && { options: relabelled(prediction, options) }) }
  const changed = Object.entries(words).filter(
    ([name, value]) => !isDeepStrictEqual(plain(value), plain(prediction[name as keyof Words])),
  )
  return Object.fromEntries(changed)
}

/** The document's options under their new words: which is the residual stays. */
function relabelled(prediction: Prediction, given: Options): Options {
  const kept = new Map((prediction.options ?? []).map((option) => [option.key, option]))
  return given.map((option) => ({ ...kept.get(option.key), ...option }))
}

/** Payload adds ids to options, and says null for nothing. */
function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return (value as Options).map(({ key, label, description }) => [key, label, description || null])
}

/**
 * Lets words pass that leave the question whole.
 *
 * @throws {APIError} when nothing changes; {ValidationError} with the fields at fault.
 */
export async function refuseWords(
  req: PayloadRequest,
  prediction: Prediction,
  changed: Words,
): Promise<void> {
  if (Object.keys(changed).length === 0) {
    throw new APIError('Nothing would change.', 400, null, true)
  }
  const errors = [
    ...wordProblems(prediction, changed),
    ...optionIdProblems(prediction, changed),
    ...(await categoryProblems(req, changed)),
  ]
  if (errors.length > 0) throw new ValidationError({ collection: 'predictions', errors }, req.t)
}

function wordProblems(prediction: Prediction, changed: Words): FieldProblem[] {
  const { category, firstForecast: _, ...document } = { ...prediction, ...changed }
  const draft = {
    ...document,
    category: typeof category === 'object' ? category?.id : category,
    options: optionsOf(document),
  }
  // of the day it opened: the close is none of the words
  const problems = readinessProblems(draft, prediction.openAt ?? '')
  return problems.filter(({ path }) => (path.split('.')[0] ?? '') in changed)
}

function optionIdProblems(prediction: Prediction, { options }: Words): FieldProblem[] {
  const kept = (prediction.options ?? []).map(({ key }) => key)
  const isSame =
    !options ||
    isDeepStrictEqual(
      options.map(({ key }) => key),
      kept,
    )
  const message = 'The options stay as they are, in their order; only their words change.'
  return isSame ? [] : [{ path: 'options', message }]
}

/** Held, so that it is still there when the question moves into it. */
async function categoryProblems(req: PayloadRequest, { category }: Words): Promise<FieldProblem[]> {
  if (category === undefined) return []
  const session = await getSession(req)
  const { rowCount } = await session.execute(
    sql`SELECT FROM categories WHERE id = ${category}::uuid FOR KEY SHARE`,
  )
  return rowCount ? [] : [{ path: 'category', message: 'There is no such category.' }]
}
