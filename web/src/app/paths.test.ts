import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { paths } from './paths.ts'

const FOLDER = join(import.meta.dirname, '..')

describe('paths', () => {
  it.each([
    [paths.article('a'), '/articles/a'],
    [paths.article('a', { reply: 'b' }), '/articles/a?reply=b'],
    [paths.article('a', { comments: undefined }), '/articles/a'],
    [paths.category('a/../b'), '/categories/a%2F..%2Fb'], // no slug leaves its place
    [paths.predictions({ state: 'open', cursor: 'c' }), '/predictions?state=open&cursor=c'],
  ])('builds %s', (path, expected) => {
    expect(path).toBe(expected)
  })
})

/** Links, redirects and forms take their addresses from `paths`; addresses put together elsewhere are not seen here. */
it.each(
  globSync('{app,features,routes}/**/*.tsx', { cwd: FOLDER }).filter(
    (file) => !/\.test\.|routes\.tsx$/.test(file),
  ),
)('%s spells no address of the site', (file) => {
  const code = readFileSync(join(FOLDER, file), 'utf8')
  expect(code).not.toMatch(/(?:href|to|action|path)=(?:\{[`']|")\/|redirect\([`']\//)
})
