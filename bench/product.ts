import path from 'node:path'

import { readEnvironment } from '@veridact/shared/environment'

import { locateFolders } from '../scripts/folders.ts'
import { findFreePorts } from '../scripts/ports.ts'
import { makeTestFolder } from '../scripts/postgres/make-test-folder.ts'
import { createSupervisor, type Supervisor } from '../scripts/processes/supervisor.ts'
import { texts } from '../scripts/product/environments.ts'
import { findDatabase } from '../scripts/product/find-database.ts'
import { listServices, migration } from '../scripts/product/services.ts'
import { decideSettings, type Settings } from '../scripts/product/settings.ts'
import type { Figure } from './figure.ts'

/** A product of its own to measure: a database with ordinary settings, empty and migrated. */
export type BenchedProduct = { settings: Settings; supervisor: Supervisor; folder: string }

export async function startDatabase(): Promise<BenchedProduct> {
  const folder = makeTestFolder()
  const supervisor = createSupervisor()
  const wish = {
    environment: readEnvironment(texts(await findFreePorts())),
    folders: locateFolders({ VERIDACT_DATA: folder, MEDIA_DIR: path.join(folder, 'media') }),
    mode: 'production' as const,
  }
  const settings = decideSettings(wish, await findDatabase(wish, supervisor))
  await supervisor.run(migration(settings))
  return { settings, supervisor, folder }
}

/** Starts what answers readers, the API and the site, and says how long each took to answer. */
export async function startReading({ settings, supervisor }: BenchedProduct): Promise<Figure[]> {
  const names = ['The API', 'The site']
  const services = listServices(settings).filter(({ options }) => names.includes(options.name))
  const figures: Figure[] = []
  for (const { options, readiness } of services) {
    const begin = performance.now()
    await supervisor.serve(options, readiness)
    const value = (performance.now() - begin) / 1000
    figures.push({
      what: `${options.name}, from start to first answer`,
      value,
      unit: 's',
      limit: { most: 2 },
    })
  }
  return figures
}
