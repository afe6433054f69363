import type { EndpointName } from '@veridact/shared/contract'

import { getArticle, listArticles } from './articles.ts'
import { getAuthor, listAuthors } from './authors.ts'
import { getCategory, listCategories } from './categories.ts'
import { getComment, listComments } from './comments.ts'
import { createComment } from './create-comment.ts'
import type { Handler, TableHandler } from './handler.ts'
import { getCheckpoints, listDatasets, listEntries } from './ledger.ts'
import { getOpenApi } from './openapi.ts'
import { getPage, listPages } from './pages.ts'
import { writePrediction } from './prediction-table.ts'
import { getPrediction, listPredictions } from './predictions.ts'
import { getArticlePreview } from './preview.ts'
import { getSite } from './site.ts'
import { getTimelineEvent, listTimelineEvents } from './timeline-events.ts'
import { getTrackRecord, getTrackRecordSlices } from './track-record.ts'
import { writeTrackRecord } from './track-record-table.ts'

/** Who answers which endpoint; one that is forgotten does not compile. */
export const handlers: { [Name in EndpointName]: Handler<Name> } = {
  getSite,
  listCategories,
  getCategory,
  listAuthors,
  getAuthor,
  listPages,
  getPage,
  listArticles,
  getArticle,
  getArticlePreview,
  listPredictions,
  getPrediction,
  listTimelineEvents,
  getTimelineEvent,
  listComments,
  getComment,
  createComment,
  getTrackRecord,
  getTrackRecordSlices,
  listEntries,
  getCheckpoints,
  listDatasets,
  getOpenApi,
}

/** Which endpoints answer `format=csv` as well. */
export const tables: { [Name in EndpointName]?: TableHandler<Name> } = {
  getPrediction: writePrediction,
  getTrackRecord: writeTrackRecord,
}
