import type { PayloadRequest } from 'payload'

const BYLINES = [
  {
    slug: 'veridact-editorial',
    name: 'Veridact Editorial',
    bio: 'The newsroom. Stories under this name were written and checked by several of us, and the numbers were agreed on before publication.',
  },
  {
    slug: 'veridact-data-desk',
    name: 'Veridact Data Desk',
    bio: 'The desk that counts: reference classes, base rates and the records that forecasts are measured against.',
  },
]

/** Makes the newsroom's own bylines where nobody has one yet. */
export async function seedBylines(req: PayloadRequest): Promise<void> {
  const { payload } = req
  if ((await payload.count({ collection: 'authors', req })).totalDocs > 0) return
  for (const data of BYLINES) await payload.create({ collection: 'authors', data, req })
}
