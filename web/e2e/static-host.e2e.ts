import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { expect, inject, it, onTestFinished } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { openBrowser } from './browser.ts'
import { SAMPLE_ARTICLE } from './kinds-of-pages.ts'

const BUILD = path.join(import.meta.dirname, '../dist/client')

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const { openPage } = openBrowser()

it('reads from an API elsewhere where there is none but a host of files', async () => {
  const page = await openPage({ baseURL: await serveFiles() })
  await page.goto(paths.home())
  await page
    .getByRole('link', { name: /The Cordel Canal fills its locks/ })
    .first()
    .click()
  await page.waitForURL(SAMPLE_ARTICLE)
  await page.getByRole('heading', { level: 1, name: /The Cordel Canal/ }).waitFor()
  const picture = page.getByRole('main').getByRole('img').first()
  await picture.evaluate((image: HTMLImageElement) => image.decode())

  await page.goto(paths.prediction('cordel-fewer-than-28'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.title()).toContain('| Veridact')
  const downloads = await page.locator('main a[href*="/api/v1/"]').all()
  expect(downloads).toHaveLength(2)
  for (const download of downloads) {
    const href = (await download.getAttribute('href')) ?? ''
    expect(href).toMatch(new RegExp(`^${inject('siteUrl')}/`))
    expect((await fetch(href)).status).toBe(200)
  }

  await page.goto(paths.verify())
  await page.getByRole('button', { name: 'Check this in your browser' }).click()
  await page.getByText('The record holds.').waitFor()
})

/** The files of the build; every other address is the page, which is told where the API is. */
async function serveFiles(): Promise<string> {
  const index = await readFile(path.join(BUILD, 'index.html'), 'utf8')
  const api = 'name="veridact-api" content='
  const page = index.replace(`${api}""`, `${api}"${inject('siteUrl')}"`)
  return listen(async ({ url = '/' }, outgoing) => {
    const type = TYPES[path.extname(url)]
    outgoing.setHeader('content-type', type ?? 'text/html')
    outgoing.end(type ? await readFile(path.join(BUILD, url)) : page)
  })
}

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return `http://127.0.0.1:${port}`
}
