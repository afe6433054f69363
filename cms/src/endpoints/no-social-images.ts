import { NotFound, type Endpoint } from 'payload'

/** `GET /api/og`: not here. Payload's own would draw pictures for anybody who asks. */
export const noSocialImages: Endpoint = {
  path: '/og',
  method: 'get',
  handler: (req) => {
    throw new NotFound(req.t)
  },
}
