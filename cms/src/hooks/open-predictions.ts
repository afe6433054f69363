import { ValidationError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'

import { NotReadyError, openPrediction } from '../ledger/open-prediction.ts'
import type { Article } from '../payload-types.ts'

type Errors = ConstructorParameters<typeof ValidationError>[0]['errors']

/** Publishing an article puts its draft predictions on the record, or does not happen at all (A6). */
export const openPredictions: CollectionAfterChangeHook<Article> = async ({ data, req }) => {
  // of `data`, not of `doc`: a request may select away what `doc` has
  if (data._status !== 'published') return
  const ids = data.predictions?.map((prediction) =>
    typeof prediction === 'object' ? prediction.id : prediction,
  )
  const errors: Errors = []
  // in one order everywhere, so that two articles with the same predictions do not block each other
  for (const id of ids?.toSorted() ?? []) errors.push(...(await tryToOpen(req, id)))
  if (errors.length > 0) throw new ValidationError({ collection: 'articles', errors }, req.t)
}

async function tryToOpen(req: PayloadRequest, id: string): Promise<Errors> {
  try {
    await openPrediction(req, id)
    return []
  } catch (error) {
    if (!(error instanceof NotReadyError)) throw error
    const { question } = error.prediction
    return error.problems.map(({ path, message }) => ({
      path: 'predictions',
      message: `“${question}”, ${path}: ${message}`,
    }))
  }
}
