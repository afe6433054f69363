import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import type { TimelineEvent } from '../payload-types.ts'

/** An event stands on the timeline of an article, of a prediction, or of both. */
export const requireEventTarget: CollectionBeforeChangeHook<TimelineEvent> = ({ data, req }) => {
  if (data.article || data.prediction) return
  const message = 'Choose the article or the prediction on whose timeline it stands.'
  const errors = [{ path: 'article', message }]
  throw new ValidationError({ collection: 'timeline-events', errors }, req.t)
}
