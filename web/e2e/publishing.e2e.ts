import { createClient } from '@veridact/shared/client'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import {
  choose,
  field,
  openDocument,
  openDrawer,
  openTab,
  saveDrawer,
  signIn,
  textOf,
  waitForPublication,
} from './admin.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk, publishArticle, unlike } from './desk.ts'

const { openPage } = openBrowser()
const api = createClient({ baseUrl: `${inject('siteUrl')}/api/v1` })

it('brings what a member of staff wrote to readers: text, prediction, timeline and picture', async () => {
  const story = { title: unlike('The dam is full'), question: `${unlike('Will it hold')}?` }
  const admin = await openPage()
  await signIn(admin, await hire('editor'))
  await admin.getByRole('link', { name: 'Write an article' }).click()
  await admin.waitForURL(/articles\/[0-9a-f-]{36}/)
  await writeStory(admin, story.title)
  await addPrediction(admin, story.question)
  await addTimelineEvent(admin)
  await admin.getByRole('button', { name: 'Publish', exact: true }).click()
  const promise = admin.getByRole('dialog', { name: 'publish-article' })
  await promise.getByText(story.question).waitFor()
  await promise.getByRole('button', { name: 'Publish' }).click()
  await admin.getByText('Status: Published').waitFor()
  const slug = await field(admin, 'slug').inputValue()

  const reader = await openPage()
  await reader.goto(paths.home())
  await reader.getByRole('link', { name: story.title }).first().click()
  await reader.waitForURL(paths.article(slug))
  await expectStory(reader, story)

  const [listed] = (await api.listArticles({ limit: 1 })).items
  expect(listed).toMatchObject({ slug, title: story.title })
  expect(await api.getArticle({ slug })).toMatchObject({
    title: story.title,
    category: { slug: 'tech' },
    hero: { alt: 'A wall of water', credit: 'Photograph: the keeper' },
    predictions: [
      {
        question: story.question,
        state: 'open',
        closeAt: '2999-06-30T23:00:00.000000Z',
        options: [{ id: 'yes', current: { ppm: 620_000 } }, { id: 'no' }],
      },
    ],
    timeline: [{ date: '2999-06', title: 'The gates open', epistemic: 'expected' }],
  })
})

it('shows an editor’s change on the site and in the API within a second of publishing', async () => {
  const { id, slug } = await publishArticle(await openDesk())
  const title = unlike('A better title')
  const read = {
    page: async () => (await fetch(inject('siteUrl') + paths.article(slug))).text(),
    home: async () => (await fetch(inject('siteUrl') + paths.home())).text(),
    api: async () => (await api.getArticle({ slug })).title,
  }
  // read before, so that what was kept has to be dropped
  for (const now of Object.values(read)) expect(await now()).not.toContain(title)

  const admin = await openPage()
  await signIn(admin, await hire('editor'))
  await openDocument(admin, `articles/${id}`)
  await field(admin, 'title').fill(title)
  const publication = waitForPublication(admin)
  await admin.getByRole('button', { name: 'Publish', exact: true }).click()
  expect((await publication).status()).toBe(200)
  await Promise.all(
    Object.values(read).map((now) =>
      expect.poll(now, { timeout: 1_000, interval: 20 }).toContain(title),
    ),
  )
})

async function writeStory(admin: Page, title: string): Promise<void> {
  await field(admin, 'title').fill(title)
  await field(admin, 'summary').fill('Behind the wall stands a winter of rain.')
  await choose(admin, 'category', 'Tech')
  await choose(admin, 'authors', 'Veridact Editorial')
  const drawer = await openDrawer(admin, {
    name: 'hero',
    button: 'Create New',
    collection: 'media',
  })
  const buffer = await admin.screenshot()
  await drawer
    .locator('input[type="file"]')
    .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer })
  await field(drawer, 'alt').fill('A wall of water')
  await field(drawer, 'credit').fill('Photograph: the keeper')
  await saveDrawer(drawer, 'Picture')
  await openTab(admin, 'Sections')
  await textOf(admin, 'outlook').click()
  await admin.keyboard.type('The spillway is ')
  await admin.keyboard.press('Control+b')
  await admin.keyboard.type('open')
}

async function addPrediction(admin: Page, question: string): Promise<void> {
  await openTab(admin, 'Predictions')
  const drawer = await openDrawer(admin, {
    name: 'predictions',
    button: 'Add new',
    collection: 'predictions',
  })
  await field(drawer, 'question').fill(question)
  await field(drawer, 'resolutionCriteria').fill('The authority says so.')
  await field(drawer, 'otherwiseResolves').fill('It says otherwise, or nothing.')
  await field(drawer, 'closeAt').getByRole('textbox').fill('Jun 30 2999 11:00 PM')
  await admin.keyboard.press('Tab')
  await choose(drawer, 'category', 'Tech')
  await openTab(drawer, 'Forecast')
  await drawer.getByLabel('Yes', { exact: true }).fill('62')
  await saveDrawer(drawer, 'Prediction')
  await drawer.getByRole('button', { name: 'Close' }).last().click()
}

async function addTimelineEvent(admin: Page): Promise<void> {
  await openTab(admin, 'Timeline')
  const drawer = await openDrawer(admin, {
    name: 'timeline',
    button: 'Add new',
    collection: 'timeline-events',
  })
  await field(drawer, 'date').fill('2999-06')
  await drawer.getByText('Will read: June 2999').waitFor()
  await field(drawer, 'title').fill('The gates open')
  await choose(drawer, 'epistemic', 'Expected')
  await saveDrawer(drawer, 'Timeline event')
}

async function expectStory(
  reader: Page,
  { title, question }: { title: string; question: string },
): Promise<void> {
  await reader.getByRole('heading', { level: 1, name: title }).waitFor()
  const main = reader.getByRole('main')
  await main.getByRole('link', { name: 'Tech', exact: true }).waitFor()
  await main.getByText('Behind the wall stands a winter of rain.').waitFor()
  await main.getByRole('link', { name: 'Veridact Editorial', exact: true }).waitFor()
  const hero = main.getByRole('figure', { name: 'Photograph: the keeper' })
  await hero.getByAltText('A wall of water').evaluate((image: HTMLImageElement) => image.decode())
  const outlook = main.getByRole('region', { name: 'Outlook' })
  expect(await outlook.locator('p').innerHTML()).toBe('The spillway is <strong>open</strong>')
  const number = main.getByRole('complementary', { name: 'The key number' })
  await number.getByRole('link', { name: question }).waitFor()
  await number.getByText('62%', { exact: true }).first().waitFor()
  await number.getByText('62 in 100. Unchanged since publication. Open, closes').waitFor()
  await number.locator('svg').first().waitFor()
  const timeline = main.getByRole('region', { name: 'Timeline' })
  await timeline.locator('time', { hasText: /^June 2999$/ }).waitFor()
  await timeline.getByText('Expected.').waitFor()
}
