import { Forbidden, type PayloadRequest } from 'payload'

import { editors } from '../access/editors.ts'

/** Lets editors pass; an endpoint of our own has no access rule but this. */
export function requireEditor(req: PayloadRequest): void {
  if (!editors({ req })) throw new Forbidden(req.t)
}
