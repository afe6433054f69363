import { ValidationError, type CollectionAfterChangeHook } from 'payload'

import { NotReadyError } from '../ledger/not-ready-error.ts'
import { putOnRecord } from '../ledger/put-on-record.ts'
import type { Article } from '../payload-types.ts'

/** Publishing an article puts its draft predictions on the record, or does not happen at all (A6). */
export const openPredictions: CollectionAfterChangeHook<Article> = async ({ data, req }) => {
  // of `data`, not of `doc`: a request may select away what `doc` has
  if (data._status !== 'published') return
  const ids = (data.predictions ?? []).map((prediction) =>
    typeof prediction === 'object' ? prediction.id : prediction,
  )
  await putOnRecord(req, ids).catch((error: unknown) => {
    if (!(error instanceof NotReadyError)) throw error
    throw new ValidationError({ collection: 'articles', errors: describe(error) }, req.t)
  })
}

function describe({ drafts }: NotReadyError) {
  return drafts.flatMap(({ prediction, problems }) =>
    problems.map(({ path, message }) => ({
      path: 'predictions',
      message: `“${prediction.question}”, ${path}: ${message}`,
    })),
  )
}
