import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { findViolations } from './axe.ts'
import { openBrowser } from './browser.ts'
import { openDesk, publishArticle, unlike, upload } from './desk.ts'
import { KINDS_OF_PAGES } from './kinds-of-pages.ts'

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
      const arrive = await holdPictures(page)
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

/** The newest article, and so the lead of the front page. */
async function publishWithPicture(): Promise<{ path: string; alt: string }> {
  const desk = await openDesk()
  const picture = await (await openPage()).screenshot()
  const about = { alt: unlike('Somewhere else'), credit: 'Photograph: nobody' }
  const hero = await upload(desk, { picture, type: 'image/png', ...about })
  const { slug } = await publishArticle(desk, { hero })
  return { path: paths.article(slug), alt: about.alt }
}

/** Keeps all pictures back until they may arrive. */
async function holdPictures(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/media/**', async (route) => {
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
      window.shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to another's
  interface Window {
    shifts: string[]
  }
}
