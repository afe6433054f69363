import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { openDocument, signIn } from './admin.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk, publishArticle } from './desk.ts'

const { openPage } = openBrowser()

it('leads from an old address to the new one, for good', async () => {
  const desk = await openDesk()
  const { id, slug } = await publishArticle(desk)
  const moved = `${slug}-moved`
  await desk.update(`articles/${id}`, { slug: moved, _status: 'published' })
  const reader = await openPage()
  const answer = await reader.goto(paths.article(slug))
  expect(answer?.status()).toBe(200)
  expect((await answer?.request().redirectedFrom()?.response())?.status()).toBe(301)
  expect(new URL(reader.url()).pathname).toBe(paths.article(moved))
})

it('says of an article that was unpublished that it was there once', async () => {
  const desk = await openDesk()
  const { id, slug } = await publishArticle(desk)
  await desk.update(`articles/${id}`, { _status: 'draft' })
  const reader = await openPage()
  expect(await open(reader, slug)).toEqual({ status: 410, robots: 'noindex' })
  await reader.getByRole('heading', { name: 'This page was taken down.' }).waitFor()
})

it('leaves a notice with the reason where an article was that an editor retracted', async () => {
  const { id, slug } = await publishArticle(await openDesk())
  const admin = await openPage()
  await signIn(admin, await hire('editor'))
  await openDocument(admin, `articles/${id}`)
  await retract(admin, 'The measurements were invented.')

  const reader = await openPage()
  expect(await open(reader, slug)).toEqual({ status: 200, robots: 'noindex' })
  await reader.getByText('The measurements were invented.').waitFor()
  expect(await reader.getByText('What is at stake.').count()).toBe(0)
})

it('knows nothing of an article that was never written', async () => {
  const reader = await openPage()
  expect(await open(reader, 'never-written')).toEqual({ status: 404, robots: 'noindex' })
  await reader.getByRole('heading', { name: 'This page is not on the record.' }).waitFor()
})

/** The page of an article: its status and what it tells search engines. */
async function open(reader: Page, slug: string) {
  const answer = await reader.goto(paths.article(slug))
  const robots = await reader.locator('meta[name="robots"]').getAttribute('content')
  return { status: answer?.status(), robots }
}

async function retract(admin: Page, reason: string): Promise<void> {
  await admin.locator('.doc-controls__popup').getByRole('button').click()
  await admin.locator('#action-retract').click()
  const dialog = admin.getByRole('dialog', { name: 'retract-article' })
  await dialog.getByLabel('Why it is retracted').fill(reason)
  await dialog.getByRole('button', { name: 'Retract' }).click()
  await admin.getByText('Retracted. Its address shows the reason.').waitFor()
  await admin.getByRole('link', { name: 'Retracted: view the notice' }).waitFor()
}
