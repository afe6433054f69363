import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { render } from '../src/app/entry-server.tsx'

/** What the server needs of the pages, built or not. */
export type Site = {
  render: typeof render
  /** `index.html` as the browser is to get it, for the page at this address. */
  template: (path: string) => Promise<string>
  /** Addresses of the scripts that a page needs besides the entry, by the modules of its routes. */
  scriptsOf: (modules: readonly string[]) => string[]
}

/** A chunk of Vite's manifest. */
type Chunk = { file: string; imports?: string[] }

/** The pages as `npm run build` left them in `dist`. */
export async function loadBuiltSite(dist: string): Promise<Site> {
  const [template, manifest, entry] = await Promise.all([
    readFile(join(dist, 'client/index.html'), 'utf8'),
    readFile(join(dist, 'client/.vite/manifest.json'), 'utf8'),
    // our own build's module
    import(pathToFileURL(join(dist, 'server/entry-server.js')).href) as Promise<
      Pick<Site, 'render'>
    >,
  ])
  const chunks = JSON.parse(manifest) as Record<string, Chunk> // Vite's own file
  return {
    render: entry.render,
    template: () => Promise.resolve(template),
    scriptsOf: (modules) => scriptsOf({ chunks, modules }),
  }
}

function scriptsOf({
  chunks,
  modules,
}: {
  chunks: Record<string, Chunk>
  modules: readonly string[]
}): string[] {
  const found = new Set<string>()
  const visit = (name: string) => {
    const chunk = chunks[name]
    if (!chunk || found.has(chunk.file)) return
    found.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  modules.forEach(visit)
  return [...found].map((file) => `/${file}`)
}
