import { createClient, pagesOf } from '@veridact/shared/client'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { openBrowser } from './browser.ts'
import { openDesk, publishArticle, unlike } from './desk.ts'
import { KINDS_OF_PAGES, SAMPLE_ARTICLE } from './kinds-of-pages.ts'

/** Where somebody is before: a page that none of the others resembles. */
const START = paths.page('privacy')

/** Longer than a page. */
const LIST = { dataset: 'sample' }

const { openPage } = openBrowser()
const openPlainPage = () => openPage({ javaScriptEnabled: false })

it.each(KINDS_OF_PAGES)('reads %s as somebody does who came there by a link', async (path) => {
  const [plain, scripted] = [await openPlainPage(), await openPage({ refused: `/api/v1${path}` })]
  await plain.goto(path)
  await removeScriptOnly(plain)
  const text = await textOf(plain)
  expect(text).not.toBe('')
  // until the script listens
  await scripted.goto(START, { waitUntil: 'networkidle' })
  await goWithoutLoading(scripted, path)
  const readScripted = async () => {
    await removeScriptOnly(scripted)
    return textOf(scripted)
  }
  await expect.poll(readScripted, { timeout: 10_000 }).toBe(text)
})

it('reads a list to its end by its links', async () => {
  const page = await openPlainPage()
  await page.goto(paths.predictions(LIST))
  expect(await readOn(page)).toEqual(await listQuestions())
})

it('opens a question that is closed', async () => {
  const page = await openPlainPage()
  await page.goto(SAMPLE_ARTICLE)
  const faq = page.getByRole('region', { name: 'Frequently asked questions' })
  const second = faq.locator('details').nth(1)
  expect(await second.locator('p').first().isVisible()).toBe(false)
  await second.locator('summary').click()
  await second.locator('p').first().waitFor()
})

it('sends a comment by the form alone, which keeps what was typed until it is right', async () => {
  const { slug } = await publishArticle(await openDesk())
  const page = await openPlainPage()
  await page.goto(paths.article(slug))
  const words = unlike('Written by hand.')
  await page.getByLabel('Your comment').fill(words)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByText('Write the name you want to be read under.').waitFor()
  expect(await page.getByLabel('Your comment').inputValue()).toBe(words)
  await page.getByLabel('Name', { exact: true }).fill('Ines')
  await page.getByRole('button', { name: 'Post comment' }).click()
  const comment = page.getByRole('article').filter({ hasText: words }).last()
  await comment.getByText('Waiting for an editor').waitFor()
  expect(await page.getByLabel('Your comment').inputValue()).toBe('')
})

it('brings a comment along to where the article moved while it was written', async () => {
  const desk = await openDesk()
  const { id, slug } = await publishArticle(desk)
  const page = await openPlainPage()
  await page.goto(paths.article(slug))
  const words = unlike('Written while it moved.')
  await page.getByLabel('Name', { exact: true }).fill('Ines')
  await page.getByLabel('Your comment').fill(words)
  const moved = `${slug}-moved`
  await desk.update(`articles/${id}`, { slug: moved, _status: 'published' })
  await page.getByRole('button', { name: 'Post comment' }).click()
  const comment = page.getByRole('article').filter({ hasText: words }).last()
  await comment.getByText('Waiting for an editor').waitFor()
  expect(new URL(page.url()).pathname).toBe(paths.article(moved))
})

const textOf = (page: Page) => page.getByRole('main').innerText()

/** What only a script can do, such as copying, and what stands in for it without one. */
function removeScriptOnly(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const part of document.querySelectorAll('noscript, [data-script-only]')) part.remove()
  })
}

/** As a link does: the page is drawn in the browser, from what the API says. */
function goWithoutLoading(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => {
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

async function listQuestions(): Promise<string[]> {
  const api = createClient({ baseUrl: `${inject('siteUrl')}/api/v1` })
  const questions: string[] = []
  for await (const page of pagesOf(api.listPredictions, { ...LIST, sort: 'closing' })) {
    questions.push(...page.map(({ question }) => question))
  }
  return questions
}

/** The questions of this page of the list and of those after it. */
async function readOn(page: Page): Promise<string[]> {
  const questions = await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts()
  const next = page.getByRole('link', { name: 'More predictions' })
  if ((await next.count()) === 0) return questions
  await Promise.all([page.waitForEvent('domcontentloaded'), next.click()])
  return [...questions, ...(await readOn(page))]
}
