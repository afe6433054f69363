import { describe, expect, it } from 'vitest'

import {
  EnvironmentError,
  environmentVariables,
  equivalentOrigins,
  readApiEnvironment,
  readCmsEnvironment,
  readEnvironment,
  readSiteEnvironment,
  readTestEnvironment,
} from './environment.ts'

const SECRET = 'a'.repeat(32)
const DATABASE_URL = 'postgres://veridact:hidden-password@localhost:5432/veridact'
const LEDGER_SIGNING_KEY = '0123456789abcdef'.repeat(4)
const production = { DATABASE_URL, PAYLOAD_SECRET: SECRET, LEDGER_SIGNING_KEY }
const process = { ...production, INTERNAL_SECRET: SECRET, MEDIA_DIR: '/srv/media' }

describe('readEnvironment', () => {
  it('needs nothing to be set', () => {
    expect(readEnvironment({})).toEqual({
      PORT: 3000,
      CMS_PORT: 3001,
      API_PORT: 3002,
      PROXY_HOPS: 0,
      SITE_URL: 'http://localhost:3000',
      CMS_URL: 'http://localhost:3001',
      API_URL: 'http://127.0.0.1:3002',
      SAMPLE_CONTENT: true,
    })
  })

  it('takes an empty text for a variable that is not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: ' ', SITE_URL: '' })).toEqual(
      readEnvironment({}),
    )
  })

  it('derives addresses from the ports', () => {
    expect(readEnvironment({ PORT: '80', CMS_PORT: '81', API_PORT: '82' })).toMatchObject({
      SITE_URL: 'http://localhost:80',
      CMS_URL: 'http://localhost:81',
      API_URL: 'http://127.0.0.1:82',
    })
  })

  it('migrates with the role of the processes when no owner is named', () => {
    expect(readEnvironment(production).DATABASE_MIGRATION_URL).toBe(DATABASE_URL)
  })

  it.each([
    ['none asked for, own database', production, false],
    ['asked for with own database', { ...production, SAMPLE_CONTENT: 'true' }, true],
    ['not wanted with the embedded one', { SAMPLE_CONTENT: 'false' }, false],
  ])('decides on sample content: %s', (_, env, expected) => {
    expect(readEnvironment(env).SAMPLE_CONTENT).toBe(expected)
  })

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['CMS_PORT', '30 01'],
    ['API_PORT', '3002.5'],
    ['DATABASE_URL', 'mysql://localhost/veridact'],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'https://example.org/news'],
    ['CMS_URL', 'ftp://example.org'],
    ['PROXY_HOPS', '-1'],
    ['LEDGER_SIGNING_KEY', 'g'.repeat(64)],
    ['LEDGER_NEXT_SIGNING_KEY', 'a'.repeat(63)],
    ['SAMPLE_CONTENT', 'perhaps'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => readEnvironment({ ...production, DATABASE_URL: '', [name]: value })).toThrow(
      new RegExp(`^The environment cannot be used:\\n  ${name} [^\\n]+ It takes [^\\n]+\\.$`),
    )
  })

  it('tells all problems at once', () => {
    const message = messageOf(() => readEnvironment({ PORT: 'x', CMS_URL: 'y', DATABASE_URL }))
    expect(message.match(/PORT|CMS_URL|PAYLOAD_SECRET|LEDGER_SIGNING_KEY/g)).toEqual([
      'PORT',
      'PAYLOAD_SECRET',
      'LEDGER_SIGNING_KEY',
      'CMS_URL',
    ])
  })

  it('never prints a secret or a database password', () => {
    const message = messageOf(() =>
      readEnvironment({
        PAYLOAD_SECRET: 'hidden-secret',
        LEDGER_SIGNING_KEY: 'hidden-key',
        DATABASE_URL: `x${DATABASE_URL}`,
      }),
    )
    expect(message).toContain('PAYLOAD_SECRET is wrong')
    expect(message).toContain('LEDGER_SIGNING_KEY is wrong')
    expect(message).not.toContain('hidden')
  })

  it.each([undefined, '', 'too short', 'a'.repeat(31)])(
    'refuses PAYLOAD_SECRET=%s with a database of one’s own, whatever NODE_ENV says',
    (PAYLOAD_SECRET) => {
      expect(() => readEnvironment({ DATABASE_URL, PAYLOAD_SECRET, NODE_ENV: 'test' })).toThrow(
        /PAYLOAD_SECRET .+ at least 32 characters/,
      )
    },
  )
})

describe('the environment of one process', () => {
  it.each([
    [
      'the CMS',
      readCmsEnvironment,
      ['DATABASE_URL', 'LEDGER_SIGNING_KEY', 'MEDIA_DIR', 'PAYLOAD_SECRET'],
    ],
    [
      'the API',
      readApiEnvironment,
      ['DATABASE_URL', 'INTERNAL_SECRET', 'LEDGER_SIGNING_KEY', 'MEDIA_DIR', 'PAYLOAD_SECRET'],
    ],
    ['the site', readSiteEnvironment, ['INTERNAL_SECRET']],
  ])('%s starts with what it needs and says what is missing', (_, read, needed) => {
    const missing = messageOf(() => read({})).match(/\w+(?= is missing)/g)
    expect(missing?.toSorted()).toEqual(needed)
    expect(read(process)).toMatchObject({ PORT: 3000 })
  })

  it('leaves tests alone with what they do not use', () => {
    const env = { VERIDACT_REFERENCE: '../shared', DATABASE_URL, PORT: 'x' }
    expect(readTestEnvironment(env)).toEqual({ VERIDACT_REFERENCE: '../shared' })
  })

  it('takes no relative folder for uploads, as processes run in different folders', () => {
    expect(() => readCmsEnvironment({ ...process, MEDIA_DIR: 'media' })).toThrow(
      /MEDIA_DIR is "media"/,
    )
  })

  it('gives no sample content to a database of one’s own unless asked', () => {
    expect(readCmsEnvironment(process).SAMPLE_CONTENT).toBe(false)
  })

  it('writes addresses as origins, without a trailing slash', () => {
    expect(readSiteEnvironment({ ...process, SITE_URL: 'https://Example.org/' }).SITE_URL).toBe(
      'https://example.org',
    )
  })
})

describe('equivalentOrigins', () => {
  it.each([
    ['http://localhost:3001', ['http://localhost:3001', 'http://127.0.0.1:3001']],
    ['http://127.0.0.1:3001', ['http://localhost:3001', 'http://127.0.0.1:3001']],
    ['https://example.org', ['https://example.org']],
  ])('%s is reached as %s', (url, expected) => {
    expect(equivalentOrigins(url)).toEqual(expected)
  })
})

describe('environmentVariables', () => {
  it.each(environmentVariables)('$name can be documented', (variable) => {
    expect(variable.name).toMatch(/^[A-Z][A-Z_]+$/)
    expect(variable.description).toMatch(/^[A-Z].+\.$/)
    expect(variable.accepts).not.toMatch(/\.$/)
    expect(variable.byDefault).not.toBe('')
  })

  it('names each variable once', () => {
    const names = environmentVariables.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('DATABASE_URL')
  })
})

function messageOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}
