import type { readEnvironment } from '@veridact/shared/environment'

import type { Folders } from '../folders.ts'
import type { DatabaseUrls } from '../postgres/prepare-database.ts'
import type { Secrets } from '../secrets.ts'
import { keepSecrets } from '../secrets.ts'

/** What a person asked for. */
export type Wish = {
  environment: ReturnType<typeof readEnvironment>
  folders: Folders
  mode: 'production' | 'development'
}

/** What the processes run with, all of it decided. */
export type Settings = Wish & { secrets: Secrets; database: DatabaseUrls }

/** A secret that a person gave goes before the one that was made and kept. */
export function decideSettings(wish: Wish, database: DatabaseUrls): Settings {
  const { PAYLOAD_SECRET, INTERNAL_SECRET, LEDGER_SIGNING_KEY } = wish.environment
  const kept = keepSecrets(wish.folders.data)
  const secrets = {
    PAYLOAD_SECRET: PAYLOAD_SECRET ?? kept.PAYLOAD_SECRET,
    INTERNAL_SECRET: INTERNAL_SECRET ?? kept.INTERNAL_SECRET,
    LEDGER_SIGNING_KEY: LEDGER_SIGNING_KEY ?? kept.LEDGER_SIGNING_KEY,
  }
  return { ...wish, secrets, database }
}
