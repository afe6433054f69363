import type { RouteObject } from 'react-router'

import * as root from '../routes/root.tsx'

/**
 * Every page of the site. The id of a page's route is its module, by which the server knows which
 * scripts a page needs.
 */
export const routes: RouteObject[] = [
  {
    id: 'root',
    ...root,
    children: [
      { path: '/', id: 'src/routes/home.tsx', lazy: () => import('../routes/home.tsx') },
      {
        path: '/articles/:slug',
        id: 'src/routes/article.tsx',
        lazy: () => import('../routes/article.tsx'),
      },
      {
        path: '/categories/:slug',
        id: 'src/routes/category.tsx',
        lazy: () => import('../routes/category.tsx'),
      },
      {
        path: '/authors/:slug',
        id: 'src/routes/author.tsx',
        lazy: () => import('../routes/author.tsx'),
      },
      {
        path: '/predictions',
        id: 'src/routes/predictions.tsx',
        lazy: () => import('../routes/predictions.tsx'),
      },
      {
        path: '/predictions/:slug',
        id: 'src/routes/prediction.tsx',
        lazy: () => import('../routes/prediction.tsx'),
      },
      {
        path: '/track-record',
        id: 'src/routes/track-record.tsx',
        lazy: () => import('../routes/track-record.tsx'),
      },
      { path: '/verify', id: 'src/routes/verify.tsx', lazy: () => import('../routes/verify.tsx') },
      {
        path: '/preview/articles/:id',
        id: 'src/routes/article-preview.tsx',
        lazy: () => import('../routes/article-preview.tsx'),
      },
      { path: '/:slug', id: 'src/routes/page.tsx', lazy: () => import('../routes/page.tsx') },
      { path: '*', id: 'src/routes/not-found.tsx', lazy: () => import('../routes/not-found.tsx') },
    ],
  },
]
