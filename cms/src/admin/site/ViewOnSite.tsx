'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { siteAddress } from './site-address.ts'
import { SiteLink } from './SiteLink.tsx'

/** A link to where readers see the article or prediction, once they do. */
export function ViewOnSite() {
  const { collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const isPublic = collectionSlug === 'predictions' ? Boolean(data?.openAt) : hasPublishedDoc
  if (!isPublic || (collectionSlug !== 'articles' && collectionSlug !== 'predictions')) return null
  const page = { collection: collectionSlug, slug: data?.slug } as const
  return <SiteLink href={siteAddress(config.admin.custom?.siteUrl, page)}>View on site</SiteLink>
}
