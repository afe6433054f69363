import type { Payload } from 'payload'

import { respondOnce } from './http/respond.ts'

/** Whether this process can answer: it runs, and the database answers it. */
export async function serveHealth({ db }: Pick<Payload, 'db'>): Promise<Response> {
  await db.pool.query('SELECT 1')
  return respondOnce({ status: 'ok' }, 200)
}
