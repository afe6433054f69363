import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

import { errorCode } from '../error-code.ts'

/** What to start, and how to end it. */
export type ChildOptions = {
  /** As a person calls it: "the API". */
  name: string
  command: readonly [string, ...string[]]
  cwd: string
  env: NodeJS.ProcessEnv
  /** The file that gets what it says; the one of its last run stays beside it. */
  log: string
  /** Keeps what it writes to stdout out of the log, to be read as its answer. */
  isAsked?: boolean
  /** The user it runs as, for root to give. */
  uid?: number
  gid?: number
  /** How it is asked to end, and how it is made to. */
  signals?: readonly [NodeJS.Signals, NodeJS.Signals]
}

/** A process of ours. */
export type Child = {
  name: string
  pid: number | undefined
  log: string
  /** How it ended; never rejects. */
  ended: Promise<Ending>
  /** All of its stdout, if it was asked; empty otherwise. */
  answer: Promise<string>
  /** Ends it, gently for as long as `patienceMs`; resolves when it has ended. */
  stop: (patienceMs: number) => Promise<void>
}

/** `code` is undefined where a signal or a failed start ended the process. */
export type Ending = { code: number | undefined; how: string }

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches only who started it, and it can be
 * ended together with its own children.
 *
 * Its output goes straight to a file: it neither waits for us nor fails when we are gone.
 */
export function startChild(options: ChildOptions): Child {
  const {
    name,
    command,
    log,
    isAsked = false,
    signals = ['SIGTERM', 'SIGKILL'],
    ...spawned
  } = options
  const [program, ...args] = command
  const output = openLog(log)
  const child = spawn(program, args, {
    ...spawned,
    detached: true,
    stdio: ['pipe', isAsked ? 'pipe' : output, output],
  })
  closeSync(output)
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', ({ message }) =>
      resolve({ code: undefined, how: `did not start: ${message}` }),
    )
    child.once('exit', (code, signal) =>
      resolve({ code: code ?? undefined, how: describe(code, signal) }),
    )
  })
  return {
    name,
    pid: child.pid,
    log,
    ended,
    answer: child.stdout ? text(child.stdout) : Promise.resolve(''),
    stop: async (patienceMs) => {
      const [gentle, firm] = signals
      child.kill(gentle)
      await Promise.race([ended, pause(patienceMs, undefined, { ref: false })])
      signalGroup(child.pid, firm)
      await ended
    },
  }
}

/** What an error quotes, a statement of SQL for one, may be longer than all that a person reads. */
const LINE_LENGTH_MAX = 400

/** The end of a log, as much as fits on a screen. */
export function lastLines(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20)
  return lines.map(shorten).join('\n')
}

function shorten(line: string): string {
  return line.length > LINE_LENGTH_MAX ? `${line.slice(0, LINE_LENGTH_MAX)} …` : line
}

function openLog(log: string): number {
  mkdirSync(path.dirname(log), { recursive: true })
  if (existsSync(log)) renameSync(log, log.replace(/(\.log)?$/, '.previous.log'))
  return openSync(log, 'a')
}

/** Reaches also what a process has started itself and left behind. */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

function describe(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `was ended by ${signal}` : `ended with code ${code}`
}
