import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** How long a token opens its draft, at most. */
export const PREVIEW_TOKEN_MS = 10 * 60 * 1000

/** Tokens made within one of these spans are the same, so that the frame's address is stable while saving. */
const STEP_MS = 5 * 60 * 1000

type Preview = { secret: string; articleId: string; now: Date }

/** A token that lets its holder read one article's draft, for 5 to 10 minutes. */
export function signPreviewToken({ secret, articleId, now }: Preview): string {
  const expiresAt = (Math.floor(now.getTime() / STEP_MS) + 2) * STEP_MS
  return `${expiresAt}.${macOf({ secret, articleId, expiresAt }).toString('base64url')}`
}

/** Whether a token was signed for this article and has not expired. */
export function verifyPreviewToken(token: string, { secret, articleId, now }: Preview): boolean {
  const match = /^(\d{1,15})\.([A-Za-z0-9_-]{43})$/.exec(token)
  if (!match) return false
  const [, expiry = '', mac = ''] = match
  const expiresAt = Number(expiry)
  const isSigned = timingSafeEqual(
    Buffer.from(mac, 'base64url'),
    macOf({ secret, articleId, expiresAt }),
  )
  return isSigned && now.getTime() < expiresAt
}

function macOf({ secret, articleId, expiresAt }: Omit<Preview, 'now'> & { expiresAt: number }) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'veridact article preview', 32))
  return createHmac('sha256', key).update(`${articleId}.${expiresAt}`).digest()
}
