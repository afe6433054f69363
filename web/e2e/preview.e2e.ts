import type { FrameLocator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { field, openDocument, signIn } from './admin.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk, publishArticle, unlike, writeArticle } from './desk.ts'

const { openPage } = openBrowser()

it('follows an editor’s writing beside the form, while readers keep what was published', async () => {
  const { id, slug } = await publishArticle(await openDesk(), { summary: 'What readers know.' })
  const admin = await openPage()
  const frame = await openPreview(admin, id)
  await frame.getByText('What readers know.').waitFor()
  const draft = unlike('What is not told yet.')
  await field(admin, 'summary').fill(draft)
  await frame.getByText(draft).waitFor()

  const reader = await openPage()
  await reader.goto(paths.article(slug))
  await reader.getByText('What readers know.').waitFor()
  expect(await reader.getByText(draft).count()).toBe(0)
})

it('shows nobody an article that was never published, but with a token of its own', async () => {
  const { id, slug } = await writeArticle(await openDesk(), { summary: 'A secret.' })
  const admin = await openPage()
  const frame = await openPreview(admin, id)
  await frame.getByText('A secret.').waitFor()

  const address = (await admin.locator('iframe').getAttribute('src')) ?? ''
  const token = new URL(address).searchParams.get('token') ?? ''
  const other = await writeArticle(await openDesk())
  const statuses = new Map([
    [paths.article(slug), 404],
    [paths.articlePreview(id, token), 200],
    [paths.articlePreview(id, tampered(token)), 401],
    [paths.articlePreview(other.id, token), 401],
  ])
  for (const [path, status] of statuses) {
    const answer = await fetch(inject('siteUrl') + path)
    expect([path, answer.status]).toEqual([path, status])
    expect((await answer.text()).includes('A secret.')).toBe(status === 200)
  }
})

/** The frame beside the form in which the site shows the article. */
async function openPreview(admin: Page, id: string): Promise<FrameLocator> {
  await signIn(admin, await hire('editor'))
  await openDocument(admin, `articles/${id}`)
  await admin.getByRole('button', { name: 'Live Preview' }).click()
  return admin.frameLocator('iframe')
}

/** A token that lives a millisecond longer than it was signed for. */
function tampered(token: string): string {
  const [expiresAt, signature] = token.split('.')
  return `${Number(expiresAt) + 1}.${signature}`
}
