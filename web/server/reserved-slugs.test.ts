import { isReservedSlug, isSlug } from '@veridact/shared/domain'
import { expect, it } from 'vitest'

import { routes } from '../src/app/routes.tsx'
import { createApp } from './app.ts'

const site = {
  render: () => Promise.reject(new Error('No page is asked for.')),
  template: () => Promise.resolve(''),
  scriptsOf: () => [],
}

it('no page of standing text takes an address that is something else', async () => {
  const app = await createApp({
    site,
    siteUrl: 'http://localhost:3000',
    cmsUrl: 'http://localhost:3001',
    apiUrl: 'http://localhost:3002',
    secret: '',
    proxyHops: 0,
    assets: import.meta.dirname,
  })
  const pages = routes.flatMap(({ children = [] }) => children.map(({ path = '' }) => path))
  const taken = [...pages, ...app.routes.map(({ path }) => path)]
    .map((path) => path.split('/')[1] ?? '')
    .filter(isSlug)
  expect(taken).toEqual(expect.arrayContaining(['articles', 'verify', 'assets', 'media']))
  expect(taken.filter((first) => !isReservedSlug(first))).toEqual([])
})
