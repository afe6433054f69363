import type { Child, ChildOptions } from './child.ts'
import { startChild } from './child.ts'
import { ChildDied } from './child-died.ts'
import type { Readiness } from './readiness.ts'
import { untilReady } from './readiness.ts'

/** Both together leave something of the three seconds in which everything has to be down. */
const SERVICE_PATIENCE_MS = 1_600
const DATABASE_PATIENCE_MS = 1_000

/** Keeps processes together: what was started with it is stopped by it, and they die together. */
export type Supervisor = {
  /** Runs a process to its end, and gives its answer. @throws {ChildDied} unless it ends with 0. */
  run: (options: ChildOptions) => Promise<string>
  /** Starts a process that is to stay; resolves when it is ready. */
  serve: (options: ChildOptions, readiness: Readiness) => Promise<void>
  /** Takes on a database that is being started; it is stopped last, when nobody uses it any more. */
  adoptDatabase: (starting: Promise<{ child: Child }>) => Promise<void>
  /** Rejects as soon as a process that is to stay has ended. */
  death: Promise<never>
  /** Stops all there is; nothing can be started afterwards. */
  stop: () => Promise<void>
}

export function createSupervisor(): Supervisor {
  const processes = new Set<Child>()
  const databases = new Set<Promise<Child | undefined>>()
  const death = Promise.withResolvers<never>()
  death.promise.catch(() => undefined) // whoever waits for it is told; nobody has to wait
  let isStopping = false

  function start(options: ChildOptions): Child {
    if (isStopping) throw new Error(`${options.name} is not started any more.`)
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
    async adoptDatabase(starting) {
      databases.add(starting.then(({ child }) => child).catch(() => undefined))
      expectToStay((await starting).child)
    },
    async stop() {
      isStopping = true
      await Promise.all([...processes].map((child) => child.stop(SERVICE_PATIENCE_MS)))
      await Promise.all(
        [...databases].map(async (starting) => (await starting)?.stop(DATABASE_PATIENCE_MS)),
      )
    },
  }
}
