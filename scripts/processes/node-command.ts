import path from 'node:path'

import type { ChildOptions } from './child.ts'

const leaveWithParent = path.join(import.meta.dirname, 'leave-with-parent.ts')

/** Runs a script with this Node, as a process that does not outlive the one that starts it. */
export function nodeCommand(...args: string[]): ChildOptions['command'] {
  return [process.execPath, '--import', leaveWithParent, ...args]
}
