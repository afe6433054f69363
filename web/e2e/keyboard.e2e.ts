import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { openBrowser } from './browser.ts'
import { SAMPLE_ARTICLE } from './kinds-of-pages.ts'

const { openPage } = openBrowser()

it('skips to the text', async () => {
  const page = await openPage()
  await page.goto(paths.home())
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  expect(await hasFocus(skip)).toBe(true)
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  expect(await hasFocus(page.getByRole('main'))).toBe(true)
})

it('opens the menu of a phone, and closes it with Escape where it was opened', async () => {
  const page = await openPage({ viewport: { width: 390, height: 844 } })
  await page.goto(paths.home())
  const button = page.locator('summary', { hasText: 'Menu' })
  const menu = page.getByRole('navigation', { name: 'Menu' })
  await button.focus()
  await page.keyboard.press('Enter')
  await menu.getByRole('link', { name: 'Finance' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await hasFocus(menu.getByRole('link').first())).toBe(true)
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  expect(await hasFocus(button)).toBe(true)
})

it('opens a question and closes it again', async () => {
  const page = await openPage()
  await page.goto(SAMPLE_ARTICLE)
  const faq = page.getByRole('region', { name: 'Frequently asked questions' })
  const second = faq.locator('details').nth(1)
  await second.locator('summary').focus()
  await page.keyboard.press('Enter')
  const answer = second.locator('p').first()
  await answer.waitFor()
  await page.keyboard.press('Enter')
  expect(await second.getAttribute('open')).toBe(null)
})

it('goes on at the title of the page that a link led to', async () => {
  const page = await openPage()
  // until the script listens: a link that is followed sooner loads its page
  await page.goto(paths.home(), { waitUntil: 'networkidle' })
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sports' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(paths.category('sports'))
  expect(await page.locator('h1:focus').innerText()).toBe('Sports')
})

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement)
}
