import { execFile, spawnSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { root } from '../folders.ts'
import { buildEnvironment } from '../product/environments.ts'

const folder = path.join(root, 'cms')

/** Runs a command of Payload's that looks at the configuration only, and at no database. */
export async function runPayload(...args: string[]): Promise<void> {
  const running = promisify(execFile)(process.execPath, ...payloadCommand(args))
  running.child.stdin?.end() // a question of its is answered by nobody
  await running
}

/** The same before a person, who sees what it says and answers what it asks: whether it succeeded. */
export function runPayloadAttended(...args: string[]): boolean {
  const [command, options] = payloadCommand(args)
  return spawnSync(process.execPath, command, { ...options, stdio: 'inherit' }).status === 0
}

function payloadCommand(args: readonly string[]) {
  const script = path.join(folder, 'node_modules/payload/bin.js')
  const config = { PAYLOAD_CONFIG_PATH: path.join(folder, 'src/payload.config.ts') }
  return [[script, ...args], { cwd: folder, env: { ...buildEnvironment(), ...config } }] as const
}
