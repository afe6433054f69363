import path from 'node:path'

import { root } from '../folders.ts'
import type { ChildOptions } from '../processes/child.ts'
import { nodeCommand } from '../processes/node-command.ts'
import type { Readiness } from '../processes/readiness.ts'
import { answersOk, hasLine } from '../processes/readiness.ts'
import type { Reader } from './environments.ts'
import { environmentOf } from './environments.ts'
import type { Settings } from './settings.ts'

/** A process of the product, and how one sees that others may use it. */
export type Service = { options: ChildOptions; readiness: Readiness }

/** While developing, the first page of the admin is compiled first. */
const READY_TIMEOUT_MS = 120_000

const next = 'cms/node_modules/next/dist/bin/next'

/** The four processes of the product. */
export function listServices(settings: Settings): Service[] {
  const { environment, mode } = settings
  const { PORT, CMS_PORT, API_PORT } = environment
  const isDevelopment = mode === 'development'
  const watch = (...folders: string[]) =>
    isDevelopment ? folders.map((folder) => `--watch-path=${folder}`) : []
  const answers = (url: string) => ({ isReady: () => answersOk(url), timeoutMs: READY_TIMEOUT_MS })

  const worker = describe('worker', 'cms', settings)
  return [
    {
      options: {
        ...describe('API', 'cms', settings),
        command: nodeCommand(...watch('cms/src', 'shared/src'), 'cms/src/api/main.ts'),
      },
      readiness: answers(`http://127.0.0.1:${API_PORT}/healthz`),
    },
    {
      options: {
        ...describe('admin', 'cms', settings),
        command: nodeCommand(next, isDevelopment ? 'dev' : 'start', 'cms', '-p', String(CMS_PORT)),
      },
      readiness: answers(`http://127.0.0.1:${CMS_PORT}/api/health`),
    },
    {
      options: {
        ...worker,
        command: nodeCommand(...watch('cms/src', 'shared/src'), 'cms/src/jobs/main.ts'),
      },
      readiness: {
        isReady: () => hasLine(worker.log, 'worker ready'),
        timeoutMs: READY_TIMEOUT_MS,
      },
    },
    {
      options: {
        ...describe('site', 'site', settings),
        command: nodeCommand(
          // the pages are Vite's to watch
          ...watch('web/server', 'shared/src'),
          'web/server/main.ts',
          ...(isDevelopment ? ['--dev'] : []),
        ),
      },
      readiness: answers(`http://127.0.0.1:${PORT}/healthz`),
    },
  ]
}

/** Brings the schema up to date, and lets the application's role in. */
export function migration(settings: Settings): ChildOptions {
  return {
    ...describe('migration', 'migration', settings),
    command: nodeCommand('cms/src/migrate.ts'),
  }
}

/** Gives an empty database its first admin, and the sample content; answers with the admin's password. */
export function setUp(settings: Settings): ChildOptions {
  return {
    ...describe('set-up', 'cms', settings),
    command: nodeCommand('cms/src/setup/main.ts'),
    isAsked: true,
  }
}

function describe(name: string, reader: Reader, settings: Settings) {
  return {
    name: `The ${name}`,
    cwd: root,
    env: environmentOf(reader, settings),
    log: path.join(settings.folders.logs, `${name.toLowerCase()}.log`),
  }
}
