import { readEnvironment } from '@veridact/shared/environment'
import { expect, it } from 'vitest'

import { locateFolders } from '../folders.ts'
import { announce } from './announce.ts'

const SECRETS = { PAYLOAD_SECRET: 'x'.repeat(32), LEDGER_SIGNING_KEY: '0'.repeat(64) }

function announced(given: Record<string, string>): string {
  const environment = readEnvironment({ ...SECRETS, ...given })
  const folders = locateFolders(environment)
  return announce({ environment, folders, mode: 'production' }, undefined)
}

it('says where one role must do that only triggers guard the ledger', () => {
  const one = announced({ DATABASE_URL: 'postgres://own:a@db:5432/v' })
  expect(one).toContain('"own" is both owner and application: only triggers guard the ledger')
})

it.each([
  ['with a database of its own', {}],
  [
    'with two roles',
    {
      DATABASE_URL: 'postgres://app:b@db:5432/v',
      DATABASE_MIGRATION_URL: 'postgres://own:a@db:5432/v',
    },
  ],
])('has nothing to warn of %s', (_, given) => {
  expect(announced(given)).not.toContain('triggers')
})
