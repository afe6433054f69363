import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { errorCode } from './error-code.ts'

const PATIENCE_MS = 1_500

/** A port of this machine that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.')
  return address.port
}

/** Free ports for a product that runs beside others, by the variables that set them. */
export async function findFreePorts() {
  const [PORT, CMS_PORT, API_PORT] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ]
  return { PORT, CMS_PORT, API_PORT }
}

/**
 * Makes sure that the ports can be taken, before anything is started.
 *
 * A process that was just told to stop may hold its port a moment longer; that is waited for.
 *
 * @param ports the ports by the names of the variables that set them
 * @throws {Error} naming each port that cannot be had, and the variable that changes it
 */
export async function assertPortsFree(ports: Record<string, number>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  let problems = await listProblems(ports)
  while (problems.length > 0 && Date.now() < deadline) {
    await pause(100)
    problems = await listProblems(ports)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** Whether nobody listens on a port, be it on one address of this machine or on all of them. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await findRefusal(port)) === undefined
}

async function listProblems(ports: Record<string, number>): Promise<string[]> {
  const problems = Object.entries(ports).map(async ([name, port], index, all) => {
    const twin = all.slice(0, index).find(([, other]) => other === port)
    if (twin) return `${twin[0]} and ${name} are both ${port}. Give each a port of its own.`
    const refusal = await findRefusal(port)
    if (refusal === undefined) return []
    const reason = refusal === 'EACCES' ? 'is for root only' : 'is taken by another program'
    return `Port ${port} ${reason}. Set ${name} to a free one.`
  })
  return (await Promise.all(problems)).flat()
}

async function findRefusal(port: number): Promise<string | undefined> {
  return (await tryToListen(port)) ?? (await tryToListen(port, '127.0.0.1'))
}

async function tryToListen(port: number, host?: string): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen({ port, host })
    await once(server, 'listening')
    return undefined
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EADDRINUSE' || code === 'EACCES') return code
    throw error
  } finally {
    server.close()
  }
}
