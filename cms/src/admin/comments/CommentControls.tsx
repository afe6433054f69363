import type { BeforeDocumentControlsServerProps } from 'payload'

import type { Comment } from '../../payload-types.ts'
import { siteAddress } from '../site/site-address.ts'
import { SiteLink } from '../site/SiteLink.tsx'
import { ModerateComment } from './ModerateComment.tsx'

/** Over one comment: the decision, and where readers see it. */
export async function CommentControls({ id, payload, user }: BeforeDocumentControlsServerProps) {
  if (!id || !user) return null
  const comment = await payload.findByID({
    collection: 'comments',
    id: String(id),
    depth: 1,
    overrideAccess: false,
    user,
  })
  const address = addressOf(comment, payload.config.admin.custom?.siteUrl)
  return (
    <>
      {address && <SiteLink href={address}>View on site</SiteLink>}
      <ModerateComment id={comment.id} status={comment.status} />
    </>
  )
}

function addressOf({ id, status, article, prediction }: Comment, siteUrl: string) {
  if (status !== 'approved') return undefined
  if (typeof article === 'object' && article) {
    return `${siteAddress(siteUrl, { collection: 'articles', slug: article.slug })}#comment-${id}`
  }
  if (typeof prediction === 'object' && prediction) {
    return `${siteAddress(siteUrl, { collection: 'predictions', slug: prediction.slug })}#comment-${id}`
  }
  return undefined
}
