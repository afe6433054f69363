'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { SiteLink } from './SiteLink.tsx'

/** A link to where readers see the document, once they do; of a retracted article that is its notice. */
export function ViewOnSite() {
  const { id, collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const { routes } = useConfig().config
  const isPublic = collectionSlug === 'predictions' ? Boolean(data?.openAt) : hasPublishedDoc
  if (!id || !isPublic) return null
  return (
    <SiteLink href={`${routes.api}/${collectionSlug}/${id}/on-site`}>
      {data?.retractedAt ? 'Retracted: view the notice' : 'View on site'}
    </SiteLink>
  )
}
