import path from 'node:path'

import type { DatabaseUrls } from './postgres/prepare-database.ts'

/** What the CMS's processes need to run in a test; the rest is by default. */
export function testEnvironment(database: DatabaseUrls, folder: string) {
  return {
    DATABASE_URL: database.application,
    DATABASE_MIGRATION_URL: database.owner,
    PAYLOAD_SECRET: 'a secret that only tests know, 32+',
    LEDGER_SIGNING_KEY: '7e57'.repeat(16),
    INTERNAL_SECRET: 'another that site and API share, 32+',
    MEDIA_DIR: path.join(folder, 'media'),
  }
}
