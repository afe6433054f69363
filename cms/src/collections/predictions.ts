import type { CollectionConfig } from 'payload'

import { authorsOwnDrafts } from '../access/authors-own-drafts.ts'
import { neverPublic } from '../access/never-public.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { writers } from '../access/writers.ts'
import { filterShown } from '../admin/predictions/filter-shown.ts'
import { postCriteria } from '../endpoints/change-criteria.ts'
import {
  annulPrediction,
  callAmbiguous,
  confirmProposal,
  resolvePrediction,
  withdrawProposal,
} from '../endpoints/endings.ts'
import { postForecast, readForecasts } from '../endpoints/forecasts.ts'
import { publishPrediction } from '../endpoints/publish-prediction.ts'
import { readRecord } from '../endpoints/read-record.ts'
import { viewOnSite } from '../endpoints/view-on-site.ts'
import { predictionSidebar } from '../fields/prediction-sidebar.ts'
import { predictionTabs } from '../fields/prediction-tabs.ts'
import { freezeAtOpen } from '../hooks/freeze-at-open.ts'
import { keepNewerState } from '../hooks/keep-newer-state.ts'
import { keepRedirect } from '../hooks/keep-redirect.ts'
import { rescoreImported } from '../hooks/rescore-imported.ts'

export const Predictions: CollectionConfig<'predictions'> = {
  slug: 'predictions',
  disableDuplicate: true,
  // each has a right of its own, and among many Payload passes over those that are refused
  disableBulkEdit: true,
  access: {
    create: writers,
    read: staffOrPublic('predictions'),
    update: authorsOwnDrafts('openAt'),
    delete: neverPublic('openAt'),
  },
  admin: {
    useAsTitle: 'question',
    group: 'Content',
    defaultColumns: ['question', 'state', 'category', 'closeAt'],
    baseFilter: filterShown,
    components: {
      beforeListTable: ['/admin/predictions/PredictionTabs#PredictionTabs'],
      edit: {
        beforeDocumentControls: [
          '/admin/site/ViewOnSite#ViewOnSite',
          '/admin/predictions/PublishPrediction#PublishPrediction',
        ],
      },
    },
  },
  defaultSort: '-createdAt',
  defaultPopulate: { slug: true, question: true },
  endpoints: [
    publishPrediction,
    readForecasts,
    postForecast,
    postCriteria,
    resolvePrediction,
    annulPrediction,
    callAmbiguous,
    confirmProposal,
    withdrawProposal,
    readRecord,
    viewOnSite('predictions'),
  ],
  hooks: {
    beforeChange: [keepNewerState, freezeAtOpen],
    afterChange: [keepRedirect('predictions', ({ openAt }) => Boolean(openAt)), rescoreImported],
  },
  fields: [predictionTabs, ...predictionSidebar],
}
