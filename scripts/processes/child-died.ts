import path from 'node:path'

import { root } from '../folders.ts'
import type { Child } from './child.ts'
import { lastLines } from './child.ts'

/** A process is not what it should be: the message has its name, how that came and its last lines. */
export class ChildDied extends Error {
  override readonly name = 'ChildDied'

  constructor({ name, log }: Pick<Child, 'name' | 'log'>, how: string) {
    super(`${name} ${how}. ${quote(log)}`)
  }
}

function quote(log: string): string {
  const file = path.relative(root, log)
  const lines = lastLines(log)
  if (lines === '') return `It left nothing in ${file}.`
  return `Its last lines (${file}):\n${lines.replaceAll(/^/gm, '  | ')}`
}
