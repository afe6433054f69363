import type { Input } from '@veridact/shared/client'

import { apiQuery } from '../../app/api-query.ts'

export const predictionQueries = {
  list: (filter: Input<'listPredictions'>) => apiQuery('listPredictions', filter),
  counts: (filter: Pick<Input<'getTrackRecord'>, 'dataset' | 'category' | 'author'>) =>
    apiQuery('getTrackRecord', filter),
  detail: (slug: string) => apiQuery('getPrediction', { slug }),
}
