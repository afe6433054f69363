import { signPreviewToken } from './preview-token.ts'

type Args = { SITE_URL: string; PAYLOAD_SECRET: string }

/** Where the site shows an article's draft; asked for again after every save, so the token is fresh. */
export function articlePreviewUrl({ SITE_URL, PAYLOAD_SECRET }: Args) {
  return ({ data }: { data: { id?: string } }): string => {
    const articleId = data.id ?? ''
    const token = signPreviewToken({ secret: PAYLOAD_SECRET, articleId, now: new Date() })
    return `${SITE_URL}/preview/articles/${articleId}?token=${token}`
  }
}
