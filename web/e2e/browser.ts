import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

/** How long a page may take to show what was asked for, on a busy machine. */
const TIMEOUT_MS = 20_000

/** A reader's day is another one than the server's: what is drawn in both must not differ. */
const USUAL = { viewport: { width: 1440, height: 900 }, timezoneId: 'Pacific/Auckland' }

type Options = BrowserContextOptions & {
  /** The end of an address that the story has refused. Any other refusal is a fault. */
  refused?: string
}

/**
 * A browser for a file of tests. Each page is a visitor of its own; after the test it is closed, and an
 * error that any of them met fails the test.
 */
export function openBrowser() {
  const faults: string[] = []
  let browser: Browser
  let pages: Page[] = []

  beforeAll(async () => {
    const executablePath = await sparticuz.executablePath()
    browser = await chromium.launch({ executablePath, args: ARGUMENTS })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()))
    pages = []
    expect(faults.splice(0)).toEqual([])
  })

  async function openPage({ refused, ...options }: Options = {}): Promise<Page> {
    const context = await browser.newContext({ ...USUAL, baseURL: inject('siteUrl'), ...options })
    context.setDefaultTimeout(TIMEOUT_MS)
    const page = await context.newPage()
    pages.push(page)
    watch(page, { refused, report: (fault) => faults.push(fault) })
    return page
  }
  return { openPage }
}

type Watch = { refused: string | undefined; report: (fault: string) => void }

function watch(page: Page, { refused, report }: Watch): void {
  page.on('pageerror', ({ message }) => report(message))
  page.on('console', (message) => {
    // said again by the response, with the address that was opened and may well be missing
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
    report(message.text())
  })
  page.on('response', (response) => {
    const isFault = response.status() >= 400 && !response.request().isNavigationRequest()
    if (!isFault || (refused !== undefined && response.url().endsWith(refused))) return
    report(`${response.status()} ${response.url()}`)
  })
}
