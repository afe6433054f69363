import { createClient } from '@veridact/shared/client'
import { expect, it } from 'vitest'

import { makePage } from './pages.ts'

/** A page as it is made at a moment, with these words in it and this in its data. */
async function tagOf({ moment = 1, words = 'Words', data = 'data' }) {
  const query = {
    dehydratedAt: moment,
    state: { data, dataUpdatedAt: moment, errorUpdatedAt: moment },
  }
  const page = await makePage({
    site: {
      render: () =>
        Promise.resolve({
          status: 200,
          head: '<title>Words</title>',
          root: `<div id="root">${words}</div>`,
          // the rest of what react-query keeps of a query has no part in this
          state: {
            router: { loaderData: { root: { now: new Date(moment).toISOString() } } },
            queries: { queries: [query], mutations: [] },
          } as never,
          modules: [],
        }),
      template: () => Promise.resolve('<title>Veridact</title><div id="root"></div>'),
      scriptsOf: () => [],
    },
    request: new Request('http://localhost/'),
    api: createClient({ baseUrl: 'http://localhost/api/v1' }),
    origin: 'http://localhost',
  })
  return page.etag
}

it('is the same page when it is made again later', async () => {
  expect(await tagOf({ moment: 2 })).toBe(await tagOf({ moment: 1 }))
})

it.each([
  ['words', { words: 'Other words' }],
  ['data', { data: 'other data' }],
])('is another page with other %s', async (_, changed) => {
  expect(await tagOf(changed)).not.toBe(await tagOf({}))
})
