import { apiQuery } from '../../app/api-query.ts'

export const taxonomyQueries = {
  category: (slug: string) => apiQuery('getCategory', { slug }),
  authors: () => apiQuery('listAuthors', { limit: 100 }),
  author: (slug: string) => apiQuery('getAuthor', { slug }),
}
