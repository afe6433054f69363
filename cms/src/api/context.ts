import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { requestNow } from '../access/public.ts'

/** What a handler works with, made anew for every answer. */
export type Context = {
  payload: Payload
  /** Of nobody: Payload shows what everybody may see. */
  req: PayloadRequest
  /** The database's clock when the answer was begun; every part of the answer is of this instant. */
  now: string
}

export async function createContext(payload: Payload): Promise<Context> {
  const req = await createLocalReq({}, payload)
  return { payload, req, now: await requestNow(req) }
}

/** What every read for the public has in common: access rules on, and no totals. */
export const PUBLIC_READ = { overrideAccess: false, pagination: false } as const

/** Past the access rules, where they cannot say what may be told; the condition beside it does. */
export const FULL_READ = { overrideAccess: true, pagination: false } as const
