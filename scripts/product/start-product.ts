import path from 'node:path'

import type { Folders } from '../folders.ts'
import { root } from '../folders.ts'
import { waitForLock } from '../lock.ts'
import { assertPortsFree } from '../ports.ts'
import type { Supervisor } from '../processes/supervisor.ts'
import { step } from '../step.ts'
import type { Buildable } from './build.ts'
import { build, buildables, isBuilt } from './build.ts'
import { findDatabase } from './find-database.ts'
import { listServices, migration, setUp } from './services.ts'
import type { Wish } from './settings.ts'
import { decideSettings } from './settings.ts'

/** The admin that was made for an empty database; its password is nowhere else. */
export type FirstAdmin = { email: string; password: string }

const NAMES: Record<Buildable, string> = { cms: 'the admin', web: 'the site' }

/**
 * Brings the whole product up, step by step, and returns when it can be used.
 *
 * @returns the first admin, if one was made
 */
export async function startProduct(
  wish: Wish,
  supervisor: Supervisor,
): Promise<FirstAdmin | undefined> {
  const { environment, folders, mode } = wish
  const { PORT, CMS_PORT, API_PORT } = environment
  await assertPortsFree({ PORT, CMS_PORT, API_PORT })
  if (mode === 'production') await buildChanged(supervisor, folders)
  const settings = decideSettings(wish, await findDatabase(wish, supervisor))
  await step('Migrating the database', () => supervisor.run(migration(settings)))
  const answer = await step('Looking after an empty database', () =>
    supervisor.run(setUp(settings)),
  )
  await step('Starting the admin, the API, the worker and the site', () =>
    Promise.all(
      listServices(settings).map(({ options, readiness }) => supervisor.serve(options, readiness)),
    ),
  )
  return readFirstAdmin(answer)
}

/** One builder at a time: a test run may want the same builds as a start beside it. */
async function buildChanged(supervisor: Supervisor, { logs }: Folders): Promise<void> {
  const release = await waitForLock(path.join(root, '.veridact/building.json'))
  try {
    const changed = buildables.filter((which) => !isBuilt(which))
    if (changed.length === 0) return
    await step(`Building ${changed.map((which) => NAMES[which]).join(' and ')}`, () =>
      Promise.all(changed.map((which) => build(which, supervisor, logs))),
    )
  } finally {
    release()
  }
}

function readFirstAdmin(answer: string): FirstAdmin | undefined {
  const line = answer.trim().split('\n').at(-1)
  // `cms/src/setup/main.ts` writes nothing else there
  return line ? (JSON.parse(line) as FirstAdmin) : undefined
}
