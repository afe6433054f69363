import { apiQuery } from '../../app/api-query.ts'

export const pageQueries = {
  detail: (slug: string) => apiQuery('getPage', { slug }),
}
