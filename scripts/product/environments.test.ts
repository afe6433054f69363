import { describe, expect, it, vi } from 'vitest'

import {
  readApiEnvironment,
  readCmsEnvironment,
  readEnvironment,
  readSiteEnvironment,
} from '@veridact/shared/environment'

import type { Settings } from './settings.ts'
import { buildEnvironment, environmentOf } from './environments.ts'

const settings: Settings = {
  environment: readEnvironment({
    PORT: '4000',
    SITE_URL: 'https://example.org',
    SAMPLE_CONTENT: 'false',
  }),
  folders: { data: '/data', media: '/data/media', logs: '/data/logs' },
  secrets: {
    PAYLOAD_SECRET: 'p'.repeat(32),
    INTERNAL_SECRET: 'i'.repeat(32),
    LEDGER_SIGNING_KEY: 'e'.repeat(64),
  },
  database: { owner: 'postgres://owner@localhost/v', application: 'postgres://app@localhost/v' },
  mode: 'production',
}

describe('what a process is told', () => {
  it('is all that it needs', () => {
    const cms = environmentOf('cms', settings)
    expect(readSiteEnvironment(environmentOf('site', settings))).toMatchObject({
      PORT: 4000,
      SITE_URL: 'https://example.org',
    })
    expect(readCmsEnvironment(cms)).toMatchObject({
      MEDIA_DIR: '/data/media',
      SAMPLE_CONTENT: false,
    })
    expect(readApiEnvironment(cms)).toMatchObject({ INTERNAL_SECRET: 'i'.repeat(32) })
    expect(readCmsEnvironment(buildEnvironment())).toBeDefined()
  })

  it('gives the site neither the database nor what signs', () => {
    vi.stubEnv('DATABASE_URL', 'postgres://from-outside@localhost/v')
    vi.stubEnv('PAYLOAD_SECRET', 'from outside')
    const text = JSON.stringify(environmentOf('site', settings))
    expect(text).not.toMatch(/postgres:|PAYLOAD_SECRET|pppp|LEDGER_SIGNING_KEY|eeee/)
    vi.unstubAllEnvs()
  })

  it('gives the role that owns the database to migrations only', () => {
    expect(readCmsEnvironment(environmentOf('migration', settings)).DATABASE_MIGRATION_URL).toBe(
      settings.database.owner,
    )
    expect(JSON.stringify(environmentOf('cms', settings))).not.toContain('owner@')
  })
})
