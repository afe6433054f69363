import type { TestProject } from 'vitest/node'

import { readEnvironment } from '@veridact/shared/environment'

import { locateFolders } from '../../scripts/folders.ts'
import { findFreePorts } from '../../scripts/ports.ts'
import { makeTestFolder } from '../../scripts/postgres/make-test-folder.ts'
import { removePostgres } from '../../scripts/postgres/remove-postgres.ts'
import { createSupervisor } from '../../scripts/processes/supervisor.ts'
import { texts } from '../../scripts/product/environments.ts'
import type { FirstAdmin } from '../../scripts/product/start-product.ts'
import { startProduct } from '../../scripts/product/start-product.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to another's
  interface ProvidedContext {
    siteUrl: string
    cmsUrl: string
    /** Signs in to the admin. */
    firstAdmin: FirstAdmin
  }
}

/**
 * The whole product as `npm start` brings it up, with sample content, on ports and data of the run's own.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const data = makeTestFolder()
  const supervisor = createSupervisor()
  const tearDown = async () => {
    await supervisor.stop()
    removePostgres(data)
  }
  try {
    const environment = readEnvironment({ VERIDACT_DATA: data, ...texts(await findFreePorts()) })
    const wish = { environment, folders: locateFolders(environment), mode: 'production' } as const
    const firstAdmin = await startProduct(wish, supervisor)
    if (!firstAdmin) throw new Error('The set-up of an empty database made no admin.')
    provide('siteUrl', environment.SITE_URL)
    provide('cmsUrl', environment.CMS_URL)
    provide('firstAdmin', firstAdmin)
    return tearDown
  } catch (error) {
    await tearDown()
    throw error
  }
}
