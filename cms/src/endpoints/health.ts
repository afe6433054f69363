import type { Endpoint } from 'payload'

/** `GET /api/health`: whether this process reaches its database. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await payload.db.pool.query('SELECT 1')
      return Response.json({ status: 'ok' })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The database does not answer.' })
      return Response.json({ status: 'unavailable' }, { status: 503 })
    }
  },
}
