import type { Child, ChildOptions } from './child.ts'
import { startChild } from './child.ts'
import { ChildDied } from './child-died.ts'
import { untilReady } from './readiness.ts'

/** Both together leave something of the three seconds in which everything has to be down. */
const SERVICE_PATIENCE_MS = 1_600
const DATABASE_PATIENCE_MS = 1_000

/** Keeps processes together: what was started with it is stopped by it, and dies together. */
export type Supervisor = {
  /** Runs a process to its end, and gives its answer. @throws {ChildDied} unless it ends with 0. */
  run: (options: ChildOptions) => Promise<string>
  /** Starts a process that is to stay; resolves when it is ready. */
  serve: (options: ChildOptions, readiness: Readiness) => Promise<void>
  /** Takes on the database: it is stopped when nobody uses it any more. */
  keepDatabase: (database: Child) => void
  /** Rejects as soon as a process that is to stay has ended. */
  death: Promise<never>
  /** Stops all there is; nothing can be started afterwards. */
  stop: () => Promise<void>
}

type Readiness = Parameters<typeof untilReady>[1]

export function createSupervisor(): Supervisor {
  const processes = new Set<Child>()
  const databases = new Set<Child>()
  const death = Promise.withResolvers<never>()
  death.promise.catch(() => undefined) // whoever waits for it gets it; nobody has to
  let isStopping = false

  function start(options: ChildOptions): Child {
    if (isStopping) throw new Error(`${options.name} is not started: everything is being stopped.`)
    const child = startChild(options)
    processes.add(child)
    return child
  }

  function expectToStay(child: Child): void {
    void child.ended.then(({ how }) => death.reject(new ChildDied(child, how)))
  }

  return {
    death: death.promise,
    async run(options) {
      const child = start(options)
      const { code, how } = await child.ended
      processes.delete(child)
      if (code !== 0) throw new ChildDied(child, how)
      return child.answer
    },
    async serve(options, readiness) {
      const child = start(options)
      expectToStay(child)
      await untilReady(child, readiness)
    },
    keepDatabase(database) {
      databases.add(database)
      expectToStay(database)
    },
    async stop() {
      isStopping = true
      await Promise.all([...processes].map((child) => child.stop(SERVICE_PATIENCE_MS)))
      await Promise.all([...databases].map((database) => database.stop(DATABASE_PATIENCE_MS)))
    },
  }
}
