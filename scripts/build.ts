/** `node scripts/build.ts cms` or `web`: one build, as the images need it. `npm start` builds by itself. */
import { locateFolders } from './folders.ts'
import { createSupervisor } from './processes/supervisor.ts'
import { build, buildables } from './product/build.ts'

process.exit(await buildOne(process.argv[2]))

async function buildOne(name: string | undefined): Promise<number> {
  const which = buildables.find((known) => known === name)
  if (!which) {
    console.error(`Say what to build: ${buildables.join(' or ')}.`)
    return 2
  }
  try {
    await build(which, createSupervisor(), locateFolders({}).logs)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}
