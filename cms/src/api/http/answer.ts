import { createHash } from 'node:crypto'

import { chooseEncoding, ENCODINGS, packed, type Encoding } from './encoding.ts'

/** A finished answer that may be given to many readers. */
export type Answer = {
  bytes: Buffer
  /** Names the content, the same in every encoding. */
  hash: string
  pack: (encoding: Encoding) => Promise<Buffer>
}

/** The answer whose body is this value as JSON. */
export function createAnswer(value: unknown): Answer {
  const bytes = Buffer.from(JSON.stringify(value))
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  return { bytes, hash, pack: packed(bytes) }
}

/**
 * A strong entity tag: other bytes, another tag. What is packed has other bytes, so the tag ends in
 * the encoding's name.
 */
export function entityTag({ hash }: Pick<Answer, 'hash'>, encoding: Encoding): string {
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
}

/** Whether an `If-None-Match` names this content, in whatever encoding it was had. */
export function isKnown(ifNoneMatch: string | null, answer: Pick<Answer, 'hash'>): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  const tags = ENCODINGS.map((encoding) => entityTag(answer, encoding))
  return ifNoneMatch.split(',').some((tag) => tags.includes(tag.trim().replace(/^W\//, '')))
}

/** The encoding in which a request gets this answer. */
export function encodingFor(request: Request, { bytes }: Pick<Answer, 'bytes'>): Encoding {
  return chooseEncoding(request.headers.get('accept-encoding'), bytes)
}
