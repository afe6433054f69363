import type { CollectionConfig, LivePreviewConfig } from 'payload'

import { authorsOwnDrafts } from '../access/authors-own-drafts.ts'
import { neverPublic } from '../access/never-public.ts'
import { staff } from '../access/staff.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { writersOfDrafts } from '../access/writers-of-drafts.ts'
import { restoreVersion } from '../endpoints/restore-version.ts'
import { retractArticle } from '../endpoints/retract-article.ts'
import { viewOnSite } from '../endpoints/view-on-site.ts'
import { articleSidebar } from '../fields/article-sidebar.ts'
import { articleTabs } from '../fields/article-tabs.ts'
import { keepArticleRecord } from '../hooks/keep-article-record.ts'
import { keepArticleRedirect, rememberAddress } from '../hooks/keep-article-redirect.ts'
import { keepPublished, noteStatus } from '../hooks/keep-published.ts'
import { openPredictions } from '../hooks/open-predictions.ts'

type Args = { previewUrl: LivePreviewConfig['url'] }

export const articles = ({ previewUrl }: Args): CollectionConfig<'articles'> => ({
  slug: 'articles',
  disableDuplicate: true,
  // what fails among many is committed half: an article without its predictions on the record (A6)
  disableBulkEdit: true,
  access: {
    create: writersOfDrafts,
    read: staffOrPublic('articles'),
    readVersions: staff,
    update: authorsOwnDrafts('publishedAt'),
    delete: neverPublic('publishedAt'),
  },
  admin: {
    useAsTitle: 'title',
    group: 'Content',
    defaultColumns: ['title', 'category', '_status', 'publishedAt'],
    livePreview: { url: previewUrl },
    components: {
      edit: {
        beforeDocumentControls: ['/admin/site/ViewOnSite#ViewOnSite'],
        PublishButton: '/admin/articles/PublishArticle#PublishArticle',
        editMenuItems: ['/admin/articles/RetractArticle#RetractArticle'],
      },
    },
  },
  defaultSort: '-createdAt',
  defaultPopulate: { slug: true, title: true, publishedAt: true },
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 1500 }, schedulePublish: true },
  },
  endpoints: [retractArticle, restoreVersion('articles'), viewOnSite('articles')],
  hooks: {
    beforeOperation: [noteStatus],
    beforeChange: [keepPublished, rememberAddress, keepArticleRecord],
    afterChange: [keepArticleRedirect, openPredictions],
  },
  fields: [articleTabs, ...articleSidebar],
})
