import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { ChildOptions } from './child.ts'

/** Runs a script with this Node, as a process that does not outlive the one that starts it. */
export function nodeCommand(...args: string[]): ChildOptions['command'] {
  const leaveWithParent = pathToFileURL(path.join(import.meta.dirname, 'leave-with-parent.ts'))
  leaveWithParent.searchParams.set('starter', String(process.pid))
  return [process.execPath, '--import', leaveWithParent.href, ...args]
}
