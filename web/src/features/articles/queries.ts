import type { Input } from '@veridact/shared/client'

import { apiQuery } from '../../app/api-query.ts'

export const articleQueries = {
  list: (filter: Input<'listArticles'>) => apiQuery('listArticles', filter),
  detail: (slug: string) => apiQuery('getArticle', { slug }),
  preview: (id: string, token: string) => apiQuery('getArticlePreview', { id, token }),
}
