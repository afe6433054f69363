import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { findViolations } from './axe.ts'
import { openBrowser } from './browser.ts'
import { openDesk, publishArticle, unlike, upload } from './desk.ts'
import { KINDS_OF_PAGES, SAMPLE_ARTICLE, SAMPLE_PREDICTION } from './kinds-of-pages.ts'

/** A twentieth of what Core Web Vitals call good: a line that grows by a pixel. */
const UNSEEN_SHIFT = 0.005

const { openPage } = openBrowser()

describe.each(KINDS_OF_PAGES)('%s', (path) => {
  it('fits a phone, a tablet and a desk', async () => {
    const page = await openPage()
    await page.goto(path)
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflowOf(page)).toEqual([])
    }
  })

  it('shuts nobody out, by day at a desk or by night on a phone', async () => {
    const page = await openPage()
    await page.goto(path)
    expect(await findViolations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page)).toEqual([])
  })
})

it.each([390, 1440])(
  'stand still at %d px while their pictures are on their way',
  async (width) => {
    const { path, alt } = await publishWithPicture()
    const page = await openPage({ viewport: { width, height: 900 } })
    await recordShifts(page)
    for (const address of [paths.home(), path]) {
      const arrive = await hold(page, '**/media/**')
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await page.evaluate(() => document.fonts.ready)
      await nextFrame(page)
      arrive()
      const picture = page.getByRole('main').getByAltText(alt)
      await picture.evaluate((image: HTMLImageElement) => image.decode())
      await nextFrame(page)
      expect(await page.evaluate(() => window.shifts)).toEqual([])
    }
  },
)

it.each([
  [SAMPLE_ARTICLE, 390],
  [SAMPLE_ARTICLE, 1440],
  [SAMPLE_PREDICTION, 390],
  [SAMPLE_PREDICTION, 1440],
])('%s hardly stirs at %d px when its fonts arrive late', async (path, width) => {
  const page = await openPage({ viewport: { width, height: 900 } })
  await recordShifts(page)
  const arrive = await hold(page, '**/*.woff2')
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await nextFrame(page)
  arrive()
  await page.evaluate(() => document.fonts.ready)
  await nextFrame(page)
  const shifts = await page.evaluate(() => window.shifts)
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(UNSEEN_SHIFT)
})

/** The newest article, and so the lead of the front page. */
async function publishWithPicture(): Promise<{ path: string; alt: string }> {
  const desk = await openDesk()
  const picture = await (await openPage()).screenshot()
  const about = { alt: unlike('Somewhere else'), credit: 'Photograph: nobody' }
  const hero = await upload(desk, { picture, type: 'image/png', ...about })
  const { slug } = await publishArticle(desk, { hero })
  return { path: paths.article(slug), alt: about.alt }
}

/** Keeps files back until they may arrive. */
async function hold(page: Page, files: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(files, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

/** Boxes that reach over the right edge of the window, so that it scrolls sideways. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(({ outerHTML }) => `${clientWidth} px: ${outerHTML.slice(0, 120)}`)
  })
}

/** Once what has changed was drawn, and what has moved was noted. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  )
}

async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver((list) => {
      window.shifts.push(
        ...list.getEntries().map((shift) => ('value' in shift ? Number(shift.value) : 0)),
      )
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to another's
  interface Window {
    /** How much of the window moved, and how far, each time that something did. */
    shifts: number[]
  }
}
