import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { openDocument, openTab, signIn } from './admin.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk, openPrediction, type OpenPrediction } from './desk.ts'
import { AT_ONCE, readPage } from './read-page.ts'

const { openPage } = openBrowser()

it('scores a question that a resolver decided, and once more when he corrects it', async () => {
  const closeAt = new Date(Date.now() + 3_000).toISOString()
  const prediction = await openPrediction(await openDesk(), { closeAt })
  await expect
    .poll(() => read(prediction), { timeout: 10_000 })
    .toContain('Awaiting the outcome, closed')
  const resolver = await openRecord(prediction)
  await resolver.getByRole('button', { name: 'Say how it ended' }).click()
  expect(await resolver.getByRole('button', { name: 'Put it on the record' }).isEnabled()).toBe(
    false,
  )
  await resolver.getByLabel('Yes', { exact: true }).check()
  await resolver.getByLabel(/^When did it happen/).fill(secondAfter(prediction.openAt))
  await explain(resolver, 'The authority said so.')
  // (1 − 0.62)²
  await look(resolver, 'Half-Brier 0.144 at the opening, 0.144 at the end; 0 is best.')
  await resolver.getByText('It counts in the track record at once.').waitFor()
  await resolver.getByText('You decide it alone, and the page says so.').waitFor()
  await record(resolver)
  await expect.poll(() => read(prediction), AT_ONCE).toContain('62%, and it happened.')
  const page = await read(prediction)
  expect(page).toContain('The authority said so.')
  expect(page).toContain('One person decided and confirmed it.')

  await resolver.getByRole('button', { name: 'Correct it' }).click()
  await resolver.getByLabel('No', { exact: true }).check()
  await explain(resolver, 'The authority had misread its gauge.')
  // 0.62²
  await look(resolver, 'Half-Brier 0.384 at the opening')
  await resolver.getByText('Before, half-Brier was 0.144').waitFor()
  await record(resolver)
  await expect
    .poll(() => read(prediction), AT_ONCE)
    .toContain('and it did not happen, so it was on the wrong side')
  const corrected = await read(prediction)
  expect(corrected).toContain('The authority had misread its gauge.')
  expect(corrected).toContain('had said, on')
  await resolver.getByText('Superseded: Resolved: Yes').waitFor()
})

it('lists a question that a resolver annulled, with the reason and without a score', async () => {
  const prediction = await openPrediction(await openDesk())
  const resolver = await openRecord(prediction)
  await resolver.getByRole('button', { name: 'Say how it ended' }).click()
  await resolver.getByLabel('Annul: the question was flawed').check()
  await explain(resolver, 'It named a dam that was never built.')
  await look(resolver, 'It leaves every figure of the track record, and is listed as annulled.')
  await record(resolver)
  await expect
    .poll(() => read(prediction), AT_ONCE)
    .toContain('It named a dam that was never built.')
  expect(await read(prediction)).not.toContain('The score, in words')
})

it('waits for a second person where the site asks for one', async () => {
  await askForTwo()
  const prediction = await openPrediction(await openDesk())
  const first = await openRecord(prediction)
  await propose(first)
  expect(await first.getByRole('button', { name: 'Confirm' }).count()).toBe(0)
  await first.getByRole('button', { name: 'Withdraw' }).click()
  await first.getByText('Nothing is on the record of its end.').waitFor()
  await propose(first)
  expect(await read(prediction)).not.toContain('What happened')

  const second = await openPage()
  await signIn(second, await hire('resolver'))
  await second.getByRole('link', { name: 'One outcome is to be confirmed' }).click()
  await second.getByRole('link', { name: prediction.question }).click()
  await openTab(second, 'Record')
  await second.getByText('Proposed: Annulled').waitFor()
  await second.getByRole('button', { name: 'Confirm' }).click()
  await second.getByText('confirmed by The resolver.').waitFor()
  await expect
    .poll(() => read(prediction), AT_ONCE)
    .toContain('One person decided it and another confirmed it.')
})

/** The record of a prediction, as a resolver has it before him. */
async function openRecord({ id }: OpenPrediction): Promise<Page> {
  const page = await openPage()
  await signIn(page, await hire('resolver'))
  await openDocument(page, `predictions/${id}`)
  await openTab(page, 'Record')
  return page
}

async function explain(page: Page, note: string): Promise<void> {
  await page.getByLabel('Evidence: web addresses').fill('https://example.org/count')
  await page.getByLabel('How it was decided').fill(note)
}

/** Asks what it would do, and waits for these words of the answer. */
async function look(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'What will it do?' }).click()
  await page.getByText(words).waitFor()
}

async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Put it on the record' }).click()
  await page.getByText('On the record.', { exact: true }).waitFor()
}

async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Say how it ended' }).click()
  await page.getByLabel('Annul: the question was flawed').check()
  await explain(page, 'It was asked twice.')
  await look(page, 'Another resolver must confirm it; until then nothing of this happens.')
  await page.getByRole('button', { name: 'Propose it' }).click()
  await page.getByText('Proposed: Annulled').waitFor()
}

/** For this test only. */
async function askForTwo(): Promise<void> {
  const desk = await openDesk()
  const ask = (resolutionNeedsConfirmation: boolean) =>
    desk.settle('site', { resolutionNeedsConfirmation })
  onTestFinished(() => ask(false))
  await ask(true)
}

/** What readers have of a prediction. */
const read = ({ slug }: OpenPrediction) => readPage(paths.prediction(slug))

/** The first whole second after an instant, as a clock in UTC reads. */
function secondAfter(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / 1000 + 1) * 1000).toISOString().slice(0, 19)
}
