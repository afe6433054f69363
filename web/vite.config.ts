import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

import { THEME_SCRIPT } from './src/ui/theme/theme.ts'

/** The server makes the client itself, and the pages know its errors by their class: there is one of it. */
const SHARED_WITH_SERVER = ['@veridact/shared/client']

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), themeScript(), fontPreloads(), precompression()],
  build: {
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    // one sheet: a page must never be drawn before its styles are there
    cssCodeSplit: false,
    // the policy of the site's pages takes fonts and pictures from files only
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild ? { external: SHARED_WITH_SERVER } : { output: { codeSplitting } },
  },
  // everything is built in, so that no NODE_ENV decides which half of React the server runs
  ssr: command === 'build' ? { noExternal: true } : { external: SHARED_WITH_SERVER },
}))

/** What pages share comes in two files: a dozen of a kilobyte each would cost more than they save. */
const codeSplitting = {
  groups: [
    // changes with a dependency only, so that readers keep it longer
    { name: 'vendor', test: /\/node_modules\//, priority: 2 },
    { name: 'site', test: /\/(web\/src\/(app|features|ui)|shared\/src)\//, priority: 1 },
  ],
}

/** The reader's choice of colours must be known before the first paint, so it stands in the page. */
function themeScript(): Plugin {
  return {
    name: 'veridact-theme-script',
    transformIndexHtml: () => [{ tag: 'script', children: THEME_SCRIPT, injectTo: 'head-prepend' }],
  }
}

/** What every page is set in from the first line on. Italics and further letters come when used. */
const FONTS = /\/(piazzolla-latin-opsz-normal|familjen-grotesk-latin-wght-normal)-[^/]+\.woff2$/

function fontPreloads(): Plugin {
  return {
    name: 'veridact-font-preloads',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => FONTS.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', crossorigin: true },
            injectTo: 'head-prepend',
          })),
    },
  }
}

const COMPRESSIBLE = new Set(['.css', '.js', '.svg'])

/** Compresses once, as well as it can be done, what would be compressed for every reader. */
function precompression(): Plugin {
  return {
    name: 'veridact-precompression',
    apply: ({ build }) => !build?.ssr,
    writeBundle({ dir = '' }) {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (COMPRESSIBLE.has(extname(file))) compress(join(dir, file))
      }
    },
  }
}

function compress(path: string): void {
  const bytes = readFileSync(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
}
