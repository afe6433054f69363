import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

import { getRequestListener } from '@hono/node-server'
import { readSiteEnvironment } from '@veridact/shared/environment'

import { createApp } from './app.ts'
import { loadBuiltSite } from './site.ts'

/** A request under way has this long to end once the process is asked to. */
const GRACE_MS = 1_500

const ROOT = join(import.meta.dirname, '..')

const environment = readSiteEnvironment(process.env)
const options = {
  siteUrl: environment.SITE_URL,
  cmsUrl: environment.CMS_URL,
  apiUrl: environment.API_URL,
  secret: environment.INTERNAL_SECRET,
  proxyHops: environment.PROXY_HOPS,
}

const server = createServer()
await (process.argv.includes('--dev') ? serveSources(server) : serveBuild(server))
// no host: both localhost and 127.0.0.1 lead here
server.listen(environment.PORT, () => {
  console.log(`The site answers on http://localhost:${environment.PORT}`)
})
server.on('error', (error) => {
  console.error(`The site cannot listen on port ${environment.PORT}:`, error.message)
  process.exit(1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

async function serveBuild(server: Server): Promise<void> {
  const dist = join(ROOT, 'dist')
  const site = await loadBuiltSite(dist)
  const app = await createApp({ ...options, site, assets: join(dist, 'client') })
  server.on('request', getRequestListener(app.fetch))
}

async function serveSources(server: Server): Promise<void> {
  // Vite is only there while developing
  const { createDevSite } = await import('./dev-site.ts')
  const { site, vite } = await createDevSite({ root: ROOT, server })
  const app = await createApp({ ...options, site })
  const listener = getRequestListener(app.fetch)
  server.on('request', (incoming, outgoing) =>
    vite.middlewares(incoming, outgoing, () => listener(incoming, outgoing)),
  )
  server.on('close', () => vite.close())
}

function stop(): void {
  server.close(() => process.exit(0))
  setTimeout(() => {
    server.closeAllConnections()
    process.exit(0)
  }, GRACE_MS).unref()
}
