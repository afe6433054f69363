import path from 'node:path'

import { root } from '../folders.ts'
import type { Child } from './child.ts'
import { lastLines } from './child.ts'

/** A process is not what it should be: the message has its name, how that came and its last lines. */
export class ChildDied extends Error {
  override readonly name = 'ChildDied'

  constructor({ name, log }: Pick<Child, 'name' | 'log'>, how: string) {
    const lines = lastLines(log).replaceAll(/^/gm, '  | ')
    super(`${name} ${how}. Its last lines (${path.relative(root, log)}):\n${lines}`)
  }
}
