import { once } from 'node:events'
import type { Server } from 'node:net'
import { createServer } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { assertPortsFree, findFreePort, isPortFree } from './ports.ts'

const servers: Server[] = []

afterEach(() => servers.splice(0).forEach((server) => server.close()))

it.each([
  ['on all addresses', undefined],
  ['on loopback only', '127.0.0.1'],
])('sees a port that is taken %s', async (_, host) => {
  const port = await findFreePort()
  expect(await isPortFree(port)).toBe(true)
  await listen(port, host)
  expect(await isPortFree(port)).toBe(false)
})

it('names every port that cannot be had and the variable that changes it', async () => {
  const [PORT, API_PORT, CMS_PORT] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ]
  await Promise.all([listen(PORT), listen(API_PORT)])
  await expect(assertPortsFree({ PORT, CMS_PORT, API_PORT })).rejects.toThrow(
    `Port ${PORT} is taken by another program. Set PORT to a free one.\n` +
      `Port ${API_PORT} is taken by another program. Set API_PORT to a free one.`,
  )
})

it('refuses one port for two servers', async () => {
  const port = await findFreePort()
  await expect(assertPortsFree({ PORT: port, CMS_PORT: port })).rejects.toThrow(
    `PORT and CMS_PORT are both ${port}.`,
  )
})

it('waits a moment for who is just leaving', async () => {
  const port = await findFreePort()
  const leaving = await listen(port)
  setTimeout(() => leaving.close(), 300)
  await expect(assertPortsFree({ PORT: port })).resolves.toBeUndefined()
})

async function listen(port: number, host?: string): Promise<Server> {
  const server = createServer().listen({ port, host })
  servers.push(server)
  await once(server, 'listening')
  return server
}
