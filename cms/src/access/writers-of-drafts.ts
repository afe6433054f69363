import type { PayloadRequest } from 'payload'

import { editors } from './editors.ts'
import { writers } from './writers.ts'

type Args = { req: PayloadRequest; data?: { _status?: string | null } }

/** Editors may publish what they create; authors create drafts. */
export function writersOfDrafts({ req, data }: Args): boolean {
  return editors({ req }) || (writers({ req }) && data?._status !== 'published')
}
