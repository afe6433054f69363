import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { openDocument, signIn } from './admin.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk, writeArticle } from './desk.ts'

const { openPage } = openBrowser()

it('schedules for an editor, and not for an author who sends the same request', async () => {
  const { id } = await writeArticle(await openDesk())
  const [editor, author] = [await openPage(), await openPage()]
  await signIn(editor, await hire('editor'))
  await signIn(author, await hire('author'))
  await openDrawer(editor, id)
  const scheduling = editor.waitForRequest((request) =>
    Boolean(request.postData()?.includes('schedule-publish')),
  )
  await editor.locator('.schedule-publish').getByRole('textbox').first().fill('Jan 1 2999 9:00 AM')
  await editor.keyboard.press('Tab')
  expect(await editor.getByLabel('Publish', { exact: true }).isChecked()).toBe(true)
  await editor.locator('#scheduled-publish-save').click()
  await editor.getByText('Scheduled successfully.').waitFor()
  expect(await countUpcoming(editor)).toBe(1)

  const request = await scheduling
  const { cookie: _ofEditor, ...headers } = await request.allHeaders()
  const data = request.postDataBuffer() ?? ''
  const answer = await author.request.post(request.url(), { headers, data })
  expect(answer.status()).toBe(500)
  await openDrawer(editor, id)
  expect(await countUpcoming(editor)).toBe(1)
})

async function openDrawer(page: Page, id: string): Promise<void> {
  await openDocument(page, `articles/${id}`)
  await page.locator('.publish-article .popup-button').click()
  await page.locator('#schedule-publish').click()
  await page.getByRole('heading', { name: 'Upcoming Events' }).waitFor()
}

/** What is scheduled for the article, once it is shown. */
async function countUpcoming(page: Page): Promise<number> {
  const rows = page.locator('.schedule-publish tbody tr')
  await rows.first().waitFor()
  return rows.count()
}
