import { environmentVariables } from '@veridact/shared/environment'

import type { Settings } from './settings.ts'

/** Whose environment: each process is told what it needs, and no more. */
export type Reader = 'site' | 'cms' | 'migration'

export function environmentOf(reader: Reader, settings: Settings): NodeJS.ProcessEnv {
  const { environment, secrets, mode } = settings
  const { PORT, CMS_PORT, API_PORT, SITE_URL, CMS_URL, API_URL, PROXY_HOPS } = environment
  const common = {
    ...machineEnvironment(),
    NODE_ENV: mode,
    ...texts({ PORT, CMS_PORT, API_PORT, SITE_URL, CMS_URL, API_URL, PROXY_HOPS }),
    INTERNAL_SECRET: secrets.INTERNAL_SECRET,
  }
  if (reader === 'site') return common
  const cms = { ...common, ...cmsOnly(settings) }
  if (reader === 'cms') return cms
  return { ...cms, DATABASE_MIGRATION_URL: settings.database.owner }
}

/** Next evaluates the CMS's configuration while it builds; nothing is reached then and nothing kept. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  return {
    ...machineEnvironment(),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: 'postgres://nobody@localhost/none',
    PAYLOAD_SECRET: 'only there to build; never signs anything',
    LEDGER_SIGNING_KEY: '0'.repeat(64),
    MEDIA_DIR: '/nowhere',
  }
}

/** The machine's own environment, without any variable of ours: those are handed on one by one. */
export function machineEnvironment(): NodeJS.ProcessEnv {
  const ours = new Set<string>(environmentVariables.map(({ name }) => name))
  const others = Object.entries(process.env).filter(([name]) => !ours.has(name))
  return { ...Object.fromEntries(others), NO_COLOR: '1' } // what they say goes into files
}

function cmsOnly({ environment, folders, secrets, database }: Settings) {
  return {
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_EXIT_TIMEOUT_MS: '1500', // while developing: else its cache is cut off while it is written
    DATABASE_URL: database.application,
    PAYLOAD_SECRET: secrets.PAYLOAD_SECRET,
    LEDGER_SIGNING_KEY: secrets.LEDGER_SIGNING_KEY,
    MEDIA_DIR: folders.media,
    SAMPLE_CONTENT: String(environment.SAMPLE_CONTENT),
  }
}

/** Values as an environment has them. */
export function texts(values: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}
