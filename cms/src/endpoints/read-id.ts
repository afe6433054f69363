import { NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'

/**
 * The document's id from the address of the endpoint.
 *
 * @throws {NotFound} when it cannot be one.
 */
export function readId(req: PayloadRequest): string {
  const id = z.uuid().safeParse(req.routeParams?.id)
  if (!id.success) throw new NotFound(req.t)
  return id.data
}
