import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import {
  environmentVariables,
  readApiEnvironment,
  readEnvironment,
} from '@veridact/shared/environment'

import { locateFolders, root } from '../folders.ts'
import { listServices, migration, setUp } from '../product/services.ts'
import type { Settings } from '../product/settings.ts'

type Service = {
  image: string
  build?: { dockerfile: string }
  command?: string[]
  environment: Record<string, string>
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
}

type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> }

const text = read('docker-compose.yml')
const { services, volumes } = parse(text, { merge: true }) as Compose
const known = environmentVariables.map(({ name }) => name)

describe('docker-compose.yml', () => {
  it('has the database, what prepares it, the three processes of the CMS, and the site', () => {
    expect(Object.entries(services).map(([name, { image }]) => [name, image])).toEqual([
      ['database', 'postgres:18'],
      ['migrate', 'veridact-cms'],
      ['set-up', 'veridact-cms'],
      ['admin', 'veridact-cms'],
      ['api', 'veridact-cms'],
      ['worker', 'veridact-cms'],
      ['site', 'veridact-web'],
    ])
  })

  it.each(['database', 'admin', 'api', 'worker', 'site'])('checks the health of the %s', (name) => {
    expect(serviceOf(name).healthcheck?.test[0]).toBe('CMD')
  })

  it('keeps database and uploads in volumes', () => {
    expect(Object.keys(volumes)).toEqual(['database', 'media'])
    expect(serviceOf('database').volumes).toContain('database:/var/lib/postgresql')
    for (const name of ['admin', 'api', 'worker', 'set-up']) {
      expect(serviceOf(name).volumes).toContain(`media:${serviceOf(name).environment.MEDIA_DIR}`)
    }
  })

  it.each(Object.keys(services))('gives the %s only variables that are documented', (name) => {
    expect(known).toEqual(expect.arrayContaining(Object.keys(serviceOf(name).environment)))
  })

  it('asks a person only for variables that are documented', () => {
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name)
    expect(asked.length).toBeGreaterThan(0)
    expect(known).toEqual(expect.arrayContaining(asked))
  })

  it('lets only migrations know the role that owns the database', () => {
    const owners = Object.entries(services)
      .filter(([, { environment }]) => JSON.stringify(environment).includes('OWNER'))
      .map(([name]) => name)
    expect(owners).toEqual(['database', 'migrate'])
  })

  it('tells the site neither the database nor what signs', () => {
    expect(JSON.stringify(serviceOf('site').environment)).not.toMatch(
      /DATABASE|PAYLOAD_SECRET|LEDGER/,
    )
  })

  it('gives the processes of the CMS all that they demand', () => {
    const texts = Object.entries(serviceOf('api').environment).map(([name, value]) => [
      name,
      value.replaceAll(
        /\$\{\w+(?::-([^}]*)|:\?)\}/g,
        (_, byDefault) => byDefault ?? 'f'.repeat(64),
      ),
    ])
    expect(readApiEnvironment(Object.fromEntries(texts))).toMatchObject({
      MEDIA_DIR: '/data/media',
    })
  })

  it('prepares the database before anybody uses it', () => {
    expect(serviceOf('migrate').depends_on).toEqual({ database: { condition: 'service_healthy' } })
    const afterMigration = { migrate: { condition: 'service_completed_successfully' } }
    expect(serviceOf('set-up').depends_on).toEqual(afterMigration)
    for (const name of ['admin', 'api', 'worker']) {
      expect(serviceOf(name).depends_on).toEqual({
        'set-up': { condition: 'service_completed_successfully' },
      })
    }
  })
})

describe('containers run what npm start runs, and so what the tests run', () => {
  const environment = readEnvironment({})
  const settings: Settings = {
    environment,
    folders: locateFolders(environment),
    mode: 'production',
    secrets: { PAYLOAD_SECRET: '', INTERNAL_SECRET: '', LEDGER_SIGNING_KEY: '' },
    database: { owner: '', application: '' },
  }
  const [api, admin, worker, site] = listServices(settings).map(({ options }) => options.command)

  it.each([
    ['migrate', migration(settings).command],
    ['set-up', setUp(settings).command],
    ['api', api],
    ['admin', admin],
    ['worker', worker],
    ['site', site],
  ])('%s', (name, command = ['']) => {
    const [, , , ...script] = command // without this machine's Node and what ends it with its starter
    const inContainer = serviceOf(name).command ?? commandOf('web/Dockerfile')
    expect(inContainer).toEqual(['node', ...script])
  })

  it.each([
    ['cms/Dockerfile', 'cms'],
    ['web/Dockerfile', 'web'],
  ])('%s installs by the lockfile and builds', (file, which) => {
    const steps = read(file).match(/(?<=^RUN ).+/gm)
    const { version } = packageOf('pnpm')
    expect(steps).toEqual(
      expect.arrayContaining([
        `npm install --global pnpm@${version}`,
        'pnpm install --frozen-lockfile',
        `node scripts/build.ts ${which}`,
        `pnpm install --frozen-lockfile --prod --filter @veridact/${which}...`,
      ]),
    )
  })

  it.each(['cms/Dockerfile', 'web/Dockerfile'])(
    '%s ends in an image that does not run as root',
    (file) => {
      const last = read(file)
        .split(/^FROM /m)
        .at(-1)
      expect(last).toContain(`node:${packageOf('node').version}-`)
      expect(last).toContain('\nUSER node\n')
    },
  )
})

it('every start installs with the same pnpm as the images', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const install = `npx --yes pnpm@${packageOf('pnpm').version} install --frozen-lockfile`
  expect([scripts.prestart, scripts.predev, scripts.pretest]).toEqual([install, install, install])
})

function serviceOf(name: string): Service {
  const service = services[name]
  if (!service) throw new RangeError(`There is no service "${name}".`)
  return service
}

function commandOf(dockerfile: string): string[] {
  return JSON.parse(/^CMD (\[.+\])$/m.exec(read(dockerfile))?.[1] ?? '[]') as string[]
}

/** A tool of ours in the version that the root's package.json pins. */
function packageOf(name: string): { version: string | undefined } {
  const { devDependencies } = JSON.parse(read('package.json')) as {
    devDependencies: Record<string, string>
  }
  return { version: devDependencies[name] }
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
