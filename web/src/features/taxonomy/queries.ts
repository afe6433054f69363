import { apiQuery } from '../../app/api-query.ts'

export const taxonomyQueries = {
  category: (slug: string) => apiQuery('getCategory', { slug }),
  author: (slug: string) => apiQuery('getAuthor', { slug }),
}
