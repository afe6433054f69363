import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { root } from '../folders.ts'
import type { Supervisor } from '../processes/supervisor.ts'
import { buildEnvironment } from './environments.ts'
import { hashFiles } from './hash-files.ts'

/** What has to be built; all else runs from its source. */
export const buildables = ['cms', 'web'] as const
export type Buildable = (typeof buildables)[number]

/** What goes into a build besides its own folder's parts. */
const COMMON_INPUTS = ['shared/src', 'shared/package.json', 'pnpm-lock.yaml', 'tsconfig.base.json']

const builds = {
  cms: {
    name: 'The admin’s build',
    parts: ['src', 'next.config.ts', 'package.json', 'tsconfig.json'],
    output: '.next',
  },
  web: {
    name: 'The site’s build',
    parts: ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'],
    output: 'dist',
  },
} satisfies Record<Buildable, { name: string; parts: string[]; output: string }>

/** Whether a build is there and made of what the sources are now. */
export function isBuilt(which: Buildable): boolean {
  const file = recordOf(which)
  return existsSync(file) && readFileSync(file, 'utf8') === hashInputs(which)
}

/** Builds, and records of what; the record lies in the output, so that both go together. */
export async function build(which: Buildable, supervisor: Supervisor, logs: string): Promise<void> {
  const hash = hashInputs(which)
  rmSync(recordOf(which), { force: true })
  await supervisor.run({
    name: builds[which].name,
    command: [process.execPath, '--run', 'build'],
    cwd: path.join(root, which),
    env: buildEnvironment(),
    log: path.join(logs, `build-${which}.log`),
  })
  writeFileSync(recordOf(which), hash)
}

function recordOf(which: Buildable): string {
  return path.join(root, which, builds[which].output, 'made-of.sha256')
}

function hashInputs(which: Buildable): string {
  const own = builds[which].parts.map((part) => `${which}/${part}`)
  return hashFiles(root, [...COMMON_INPUTS, ...own])
}
