import path from 'node:path'

import { root } from '../folders.ts'
import type { Wish } from './settings.ts'
import type { FirstAdmin } from './start-product.ts'

/** What a person wants to know once the product is up. */
export function announce(
  { environment, folders }: Wish,
  firstAdmin: FirstAdmin | undefined,
): string {
  const { SITE_URL, CMS_URL } = environment
  return [
    '',
    'Veridact is running.',
    '',
    `  Site    ${SITE_URL}`,
    `  Admin   ${CMS_URL}/admin`,
    `  API     ${SITE_URL}/api/v1`,
    '',
    ...howToSignIn(firstAdmin),
    '',
    ...howTheLedgerIsGuarded(environment),
    `Logs: ${path.relative(root, folders.logs)}. Stop with Ctrl-C.`,
  ].join('\n')
}

function howToSignIn(firstAdmin: FirstAdmin | undefined): string[] {
  if (!firstAdmin) return ['Sign in to the admin with your account.']
  return [
    'Sign in to the admin with the account made just now. Its password is shown only this once:',
    '',
    `  E-mail    ${firstAdmin.email}`,
    `  Password  ${firstAdmin.password}`,
  ]
}

/** Whoever owns a table can take its triggers away; a second role has not that privilege. */
function howTheLedgerIsGuarded({
  DATABASE_URL: application,
  DATABASE_MIGRATION_URL: owner = application,
}: Wish['environment']): string[] {
  if (!application || !owner || userOf(application) !== userOf(owner)) return []
  return [
    `The role "${userOf(owner)}" is both owner and application: only triggers guard the ledger from the processes.`,
    'Better: DATABASE_MIGRATION_URL with a role that owns the database, DATABASE_URL with another.',
    '',
  ]
}

function userOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).username)
}
