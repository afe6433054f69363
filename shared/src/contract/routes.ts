/** Method and path of an endpoint, below `/api/v1`; `{name}` stands for a path parameter. */
export type Route = { method: 'GET' | 'POST'; path: `/${string}` }

/**
 * Where each endpoint of the public API answers.
 *
 * Apart from the schemas (`endpoints.ts`), so that the client needs no validation library at run time.
 */
export const routes = {
  getSite: { method: 'GET', path: '/site' },
  listCategories: { method: 'GET', path: '/categories' },
  getCategory: { method: 'GET', path: '/categories/{slug}' },
  listAuthors: { method: 'GET', path: '/authors' },
  getAuthor: { method: 'GET', path: '/authors/{slug}' },
  listPages: { method: 'GET', path: '/pages' },
  getPage: { method: 'GET', path: '/pages/{slug}' },
  listArticles: { method: 'GET', path: '/articles' },
  getArticle: { method: 'GET', path: '/articles/{slug}' },
  getArticlePreview: { method: 'GET', path: '/preview/articles/{id}' },
  listPredictions: { method: 'GET', path: '/predictions' },
  getPrediction: { method: 'GET', path: '/predictions/{slug}' },
  listTimelineEvents: { method: 'GET', path: '/timeline-events' },
  getTimelineEvent: { method: 'GET', path: '/timeline-events/{id}' },
  listComments: { method: 'GET', path: '/comments' },
  getComment: { method: 'GET', path: '/comments/{id}' },
  createComment: { method: 'POST', path: '/comments' },
  getTrackRecord: { method: 'GET', path: '/track-record' },
  getTrackRecordSlices: { method: 'GET', path: '/track-record/slices' },
  listEntries: { method: 'GET', path: '/ledger' },
  getCheckpoints: { method: 'GET', path: '/ledger/checkpoints' },
  listDatasets: { method: 'GET', path: '/datasets' },
  getOpenApi: { method: 'GET', path: '/openapi.json' },
} as const satisfies Record<string, Route>

/** The name of an endpoint, the same in the table, the client and the API's document. */
export type EndpointName = keyof typeof routes
