import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { readCmsEnvironment } from '@veridact/shared/environment'

import { keepNextKey, keepSecrets, promoteNextKey } from './secrets.ts'

let data: string

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'veridact-secrets-'))
})

afterEach(() => rmSync(data, { recursive: true }))

it('keeps the secrets it made, so that nobody is signed out by a restart', () => {
  expect(keepSecrets(data)).toEqual(keepSecrets(data))
})

it('makes different secrets everywhere, which the processes accept', () => {
  const other = mkdtempSync(path.join(data, 'other-'))
  const [here, there] = [keepSecrets(data), keepSecrets(other)]
  expect(new Set([...Object.values(here), ...Object.values(there)]).size).toBe(6)
  const rest = { DATABASE_URL: 'postgres://localhost/veridact', MEDIA_DIR: '/srv/media' }
  expect(readCmsEnvironment({ ...rest, ...here })).toMatchObject(here)
})

it('makes a secret that a version of before did not have, and keeps the others', () => {
  const { PAYLOAD_SECRET, INTERNAL_SECRET } = keepSecrets(data)
  writeFileSync(
    path.join(data, 'secrets.json'),
    JSON.stringify({ PAYLOAD_SECRET, INTERNAL_SECRET }),
  )
  const secrets = keepSecrets(data)
  expect(secrets).toMatchObject({ PAYLOAD_SECRET, INTERNAL_SECRET })
  expect(secrets.LEDGER_SIGNING_KEY).toMatch(/^[0-9a-f]{64}$/)
  expect(keepSecrets(data)).toEqual(secrets)
})

it('keeps the next key of the ledger until it has taken over, however often it is asked for', () => {
  const { LEDGER_SIGNING_KEY: first, ...others } = keepSecrets(data)
  const next = keepNextKey(data)
  expect(next).not.toBe(first)
  expect(keepNextKey(data, 'given'.repeat(9))).toBe(next)
  expect(keepSecrets(data).LEDGER_SIGNING_KEY).toBe(first)
  promoteNextKey(data)
  expect(keepSecrets(data)).toEqual({ ...others, LEDGER_SIGNING_KEY: next })
  promoteNextKey(data)
  expect(keepSecrets(data).LEDGER_SIGNING_KEY).toBe(next)
  expect(keepNextKey(data, 'given'.repeat(9))).toBe('given'.repeat(9))
})

it('lets nobody else on the machine read them', () => {
  keepSecrets(data)
  expect(statSync(path.join(data, 'secrets.json')).mode & 0o777).toBe(0o600)
})
