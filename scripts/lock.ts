import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { errorCode } from './error-code.ts'
import { commandLineOf } from './processes/command-line.ts'

/** Who holds a lock: the command tells a process from a later one with the same number. */
type Holder = { pid: number; command: string }

/** Thrown when another process holds the lock. */
export class Locked extends Error {
  override readonly name = 'Locked'
  readonly pid: number

  constructor(pid: number) {
    super(`Held by process ${pid}.`)
    this.pid = pid
  }
}

/**
 * Takes a lock that lasts as long as this process at most: one left by a killed process counts for nothing.
 *
 * @returns what gives it back
 * @throws {Locked} when another process holds it
 */
export function takeLock(file: string): () => void {
  mkdirSync(path.dirname(file), { recursive: true })
  const holder = findHolder(file)
  if (holder) throw new Locked(holder.pid)
  rmSync(file, { force: true })
  if (!tryToTake(file)) return takeLock(file) // another was faster
  return () => rmSync(file, { force: true })
}

/** Takes a lock as soon as whoever holds it gives it back. */
export async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(file)
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      await pause(200)
    }
  }
}

/** The process that holds a lock now. */
export function findHolder(file: string): Holder | undefined {
  const holder = read(file)
  const isHeld =
    holder && holder.pid !== process.pid && commandLineOf(holder.pid) === holder.command
  return isHeld ? holder : undefined
}

/** Written apart and then linked: the file is there with all its content, or not at all. */
function tryToTake(file: string): boolean {
  const { pid } = process
  const own = `${file}.${pid}`
  writeFileSync(own, JSON.stringify({ pid, command: commandLineOf(pid) }))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own)
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder // written above and by nothing else
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
