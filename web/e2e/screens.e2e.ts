import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { openDocument, signIn } from './admin.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk } from './desk.ts'
import { SAMPLE_ARTICLE, SAMPLE_PREDICTION } from './kinds-of-pages.ts'

/** What changes a document. */
const ACTIONS = /^(Save|Publish|Record revision|Say how it ended|Change the words)$/

const { openPage } = openBrowser()

it.each([
  ['editor', ['Publish'], ['Change the words', 'Record revision', 'Save']],
  ['author', [], []],
  ['moderator', [], []],
  ['resolver', [], ['Say how it ended']],
] as const)(
  'offers who is %s only %j of a public article and %j of a prediction on the record',
  async (role, ofArticle, ofPrediction) => {
    const page = await openPage()
    await signIn(page, await hire(role))
    expect(await readActions(page, SAMPLE_ARTICLE)).toEqual(ofArticle)
    expect(await readActions(page, SAMPLE_PREDICTION)).toEqual(ofPrediction)
  },
)

it('says nothing by the key of a text that nobody wrote', async () => {
  const page = await openPage()
  await signIn(page, await hire('editor'))
  await openInAdmin(page, SAMPLE_ARTICLE)
  for (const tab of await tabsOf(page)) {
    await tab.click()
    expect(await page.locator('form').first().innerText()).not.toMatch(/\b[a-z-]+:[a-z]+[A-Z]\w*/)
  }
})

/** The actions that a document's form offers under any of its tabs. */
async function readActions(page: Page, path: string): Promise<string[]> {
  await openInAdmin(page, path)
  const actions: string[] = []
  for (const tab of await tabsOf(page)) {
    await tab.click()
    const names = await page.getByRole('button').allInnerTexts()
    actions.push(...names.map((name) => name.trim()).filter((name) => ACTIONS.test(name)))
  }
  return [...new Set(actions)].toSorted()
}

async function openInAdmin(page: Page, path: string): Promise<void> {
  const [, collection = '', slug = ''] = path.split('/')
  const { id } = await (await openDesk()).find(collection, slug)
  await openDocument(page, `${collection}/${id}`)
  await page.getByRole('link', { name: 'View on site' }).waitFor()
  // who may do what is known by then
  await page.waitForLoadState('networkidle')
}

const tabsOf = (page: Page) => page.locator('.tabs-field__tab-button:visible').all()
