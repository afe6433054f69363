import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'

import { createServer, type ViteDevServer } from 'vite'

import type { Site } from './site.ts'

/** The pages from their sources, with hot reload over the site's own port. */
export async function createDevSite({
  root,
  server,
}: {
  root: string
  server: Server
}): Promise<{ site: Site; vite: ViteDevServer }> {
  const vite = await createServer({
    root,
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  })
  const site: Site = {
    render: async (...args) => {
      const entry = await vite.ssrLoadModule('/src/app/entry-server.tsx')
      return (entry as Pick<Site, 'render'>).render(...args) // the module of that name
    },
    template: async (path) =>
      vite.transformIndexHtml(path, await readFile(join(root, 'index.html'), 'utf8')),
    scriptsOf: () => [],
  }
  return { site, vite }
}
