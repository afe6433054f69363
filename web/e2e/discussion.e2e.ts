import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { openDocument, signIn } from './admin.ts'
import { findViolations } from './axe.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk, publishArticle, unlike } from './desk.ts'
import { SAMPLE_ARTICLE } from './kinds-of-pages.ts'

const { openPage } = openBrowser()

it('shows a comment to everybody once a moderator has approved it', async () => {
  const { slug } = await publishArticle(await openDesk())
  const words = unlike('The lake was lower in my youth.')
  const reader = await openPage()
  await reader.goto(paths.article(slug))
  await reader.getByText('Be the first to share your thoughts.').waitFor()
  await writeComment(reader, { name: 'Ines', body: words })
  await reader.getByText('4/100', { exact: true }).waitFor()
  await reader.getByText(`${words.length}/1000`, { exact: true }).waitFor()
  await post(reader).dblclick()
  await commentOf(reader, words).getByText('Waiting for an editor').waitFor()
  await reader.getByRole('status').getByText('Thank you. An editor reads first').waitFor()
  expect(await post(reader).evaluate((button) => button === document.activeElement)).toBe(true)
  await reader.getByText('0/1000', { exact: true }).waitFor()
  expect(await bodyOf(reader).inputValue()).toBe('')
  expect(await nameOf(reader).inputValue()).toBe('Ines')

  const other = await openPage()
  await other.goto(paths.article(slug))
  expect(await commentOf(other, words).count()).toBe(0)

  await approve(words)
  await other.reload()
  await commentOf(other, words).getByText('Ines').waitFor()
  expect(await commentOf(other, words).count()).toBe(1)
  expect(await violationsEverywhere(other)).toEqual({})
})

it('says beside each field what it needs, and keeps what was typed', async () => {
  const { slug } = await publishArticle(await openDesk())
  const reader = await openPage()
  await reader.goto(paths.article(slug))
  const tooLong = 'é'.repeat(1_001)
  await writeComment(reader, { name: '', body: tooLong })
  await reader.getByText('1001/1000, 1 too many').waitFor()
  await post(reader).click()
  await reader.getByRole('alert').getByText('2 things need another look.').waitFor()
  expect(await readNotes(nameOf(reader))).toContain('Write the name you want to be read under.')
  expect(await readNotes(bodyOf(reader))).toContain('1 character too many.')
  expect(await nameOf(reader).evaluate((control) => control === document.activeElement)).toBe(true)
  expect(await bodyOf(reader).inputValue()).toBe(tooLong)
})

it('keeps what was typed before the page’s script had arrived', async () => {
  const { slug } = await publishArticle(await openDesk())
  const reader = await openPage()
  const { promise: slowLine, resolve: arrive } = Promise.withResolvers<void>()
  await reader.route('**/*.js', async (route) => {
    await slowLine
    await route.continue()
  })
  await reader.goto(paths.article(slug), { waitUntil: 'commit' })
  await bodyOf(reader).fill('As I was saying')
  arrive()
  await reader.getByText('15/1000', { exact: true }).waitFor()
  await nameOf(reader).fill('Ines')
  await reader.getByText('4/100', { exact: true }).waitFor()
  expect(await bodyOf(reader).inputValue()).toBe('As I was saying')
})

it('moves along what was typed when its writer turns to answer somebody', async () => {
  const reader = await openPage()
  await reader.goto(SAMPLE_ARTICLE)
  await writeComment(reader, { name: 'Ines', body: 'That I doubt.' })
  await reader.getByText('4/100', { exact: true }).waitFor()
  await reader
    .getByRole('link', { name: /^Reply to/ })
    .first()
    .click()
  await reader.getByRole('button', { name: 'Post reply' }).waitFor()
  expect(await reader.getByLabel('Your reply').inputValue()).toBe('That I doubt.')
  expect(await nameOf(reader).inputValue()).toBe('Ines')
})

it('loses nothing when the article is taken down while somebody writes', async () => {
  const desk = await openDesk()
  const { id, slug } = await publishArticle(desk)
  const reader = await openPage({ refused: '/api/v1/comments' })
  await reader.goto(paths.article(slug))
  await writeComment(reader, { name: 'Ines', body: 'Is anybody there?' })
  await reader.getByText('4/100', { exact: true }).waitFor()
  await desk.update(`articles/${id}`, { _status: 'draft' })
  await post(reader).click()
  await reader.getByText('Your text is still here to copy.').waitFor()
  expect(await bodyOf(reader).inputValue()).toBe('Is anybody there?')
})

const nameOf = (page: Page) => page.getByLabel('Name', { exact: true })
const bodyOf = (page: Page) => page.getByLabel('Your comment')
const post = (page: Page) => page.getByRole('button', { name: 'Post comment' })
const commentOf = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Discussion' }).getByRole('article').filter({ hasText: words })

/** What stands by a control: its counter, and what is wrong with it. */
function readNotes(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
  })
}

async function writeComment(page: Page, { name, body }: { name: string; body: string }) {
  await nameOf(page).fill(name)
  await bodyOf(page).fill(body)
}

/** As a moderator, in the admin's list, with what is done to several at once. */
async function approve(words: string): Promise<void> {
  const admin = await openPage()
  await signIn(admin, await hire('moderator'))
  await openDocument(admin, 'comments')
  await admin.getByRole('row', { name: words }).getByRole('checkbox').check()
  const decision = admin.getByRole('group', { name: 'Decide on the selected comments' })
  await decision.getByRole('button', { name: 'Approve' }).click()
  await admin.getByRole('row', { name: words }).waitFor({ state: 'detached' })
}

async function violationsEverywhere(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const width of [1440, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const violations = await findViolations(page)
      if (violations.length > 0) found[`${width} ${colorScheme}`] = violations
    }
  }
  return found
}
