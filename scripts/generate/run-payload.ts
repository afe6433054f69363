import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { root } from '../folders.ts'
import { buildEnvironment } from '../product/environments.ts'

const folder = path.join(root, 'cms')

/** Runs a command of Payload's that looks at the configuration only, and at no database. */
export async function runPayload(...args: string[]): Promise<void> {
  const script = path.join(folder, 'node_modules/payload/bin.js')
  const running = promisify(execFile)(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...buildEnvironment(), PAYLOAD_CONFIG_PATH: path.join(folder, 'src/payload.config.ts') },
  })
  running.child.stdin?.end() // a question of its is answered by nobody
  await running
}
