import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { findRunningPostgres } from './start-postgres.ts'
import { startTestPostgres } from './start-test-postgres.ts'

it('serves two runs side by side, and nothing is left of them', async () => {
  const [one, other] = await Promise.all([startTestPostgres(), startTestPostgres()])
  expect(findRunningPostgres(one.data)).toEqual(one.keys)
  expect(findRunningPostgres(other.data)).toEqual(other.keys)
  await Promise.all([one.remove(), other.remove()])
  expect([one, other].filter(({ data }) => existsSync(data))).toEqual([])
})

it('clears away what a killed run has left', async () => {
  const first = await startTestPostgres()
  const processNumberMax = 2 ** 22 // Linux gives no higher one
  const abandoned = path.join(path.dirname(first.data), `${processNumberMax + 1}-killed`)
  mkdirSync(abandoned)
  const second = await startTestPostgres()
  expect(existsSync(abandoned)).toBe(false)
  expect(existsSync(first.data)).toBe(true)
  await Promise.all([first.remove(), second.remove()])
})
