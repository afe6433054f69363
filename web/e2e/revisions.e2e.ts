import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { paths } from '../src/app/paths.ts'
import { openDocument, openTab, signIn } from './admin.ts'
import { openBrowser } from './browser.ts'
import { hire, openDesk, openPrediction, unlike, type OpenPrediction } from './desk.ts'
import { AT_ONCE, readPage } from './read-page.ts'

const THREE_OUTCOMES = {
  type: 'multiple_choice',
  options: [
    { key: 'north', label: 'The north gate' },
    { key: 'south', label: 'The south gate' },
    { key: 'else', label: 'Something else', isResidual: true },
  ],
  firstForecast: { north: 500_000, south: 300_000, else: 200_000 },
}

const { openPage } = openBrowser()

it('takes two revisions at once one after the other, and loses nothing of the second', async () => {
  const prediction = await openPrediction(await openDesk(), THREE_OUTCOMES)
  const [first, second] = [
    await openEditor(prediction, 'Forecast'),
    await openEditor(prediction, 'Forecast', '/forecasts'),
  ]
  await number(first, 'The north gate').fill('60')
  // what the others have is shared out as it was
  expect(await numbers(first)).toEqual(['60', '24', '16'])
  await why(first).fill('It has rained in the north.')
  await revise(first)
  await first.getByText('Revision recorded.').waitFor()
  await expect.poll(() => read(prediction), AT_ONCE).toContain('It has rained in the north.')

  await number(second, 'The south gate').fill('45')
  const reason = unlike('The south gate has rusted.')
  await why(second).fill(reason)
  await revise(second)
  await second.getByText('What you typed is kept.').waitFor()
  await second
    .getByText('The north gate 60%, The south gate 24%, Something else 16%, revision 2.')
    .waitFor()
  expect(await why(second).inputValue()).toBe(reason)
  expect(await number(second, 'The south gate').inputValue()).toBe('45')
  await revise(second)
  await second.getByText('Revision recorded.').waitFor()
  await expect.poll(() => read(prediction), AT_ONCE).toContain(reason)
})

it('changes the words of a question with the reason, and keeps what was typed over another’s change', async () => {
  const desk = await openDesk()
  const prediction = await openPrediction(desk, { firstRationale: 'It has held so far.' })
  const editor = await openEditor(prediction, 'Record', '/criteria')
  await editor.getByRole('button', { name: 'Change the words' }).click()
  const words = unlike('The authority says so in writing.')
  await editor.locator('#field-new-resolutionCriteria').fill(words)
  const reason = unlike('A spoken word was not meant.')
  await editor.locator('#field-criteria-reason').fill(reason)
  const { words: basedOn } = await desk.read(`predictions/${prediction.id}/record`)
  await desk.create(`predictions/${prediction.id}/criteria`, {
    basedOn,
    reason: 'It was too narrow.',
    otherwiseResolves: 'It says nothing.',
  })

  await putOnRecord(editor)
  await editor.getByText('What you typed is kept.').waitFor()
  expect(await editor.locator('#field-new-resolutionCriteria').inputValue()).toBe(words)
  expect(await editor.locator('#field-criteria-reason').inputValue()).toBe(reason)
  await putOnRecord(editor)
  await editor.getByText('On the record.', { exact: true }).waitFor()
  await expect.poll(() => read(prediction), AT_ONCE).toContain(reason)
  const page = await read(prediction)
  expect(page).toContain(words)
  expect(page).toContain('It was too narrow.')
  expect(page).toContain('Made before the question’s words were changed.')
})

async function openEditor({ id }: OpenPrediction, tab: string, refused?: string): Promise<Page> {
  const page = await openPage({ ...(refused && { refused }) })
  await signIn(page, await hire('editor'))
  await openDocument(page, `predictions/${id}`)
  await openTab(page, tab)
  return page
}

const number = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const why = (page: Page) => page.getByLabel('Why the numbers change')

function numbers(page: Page): Promise<string[]> {
  return Promise.all(THREE_OUTCOMES.options.map(({ label }) => number(page, label).inputValue()))
}

async function revise(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record revision' }).click()
  const dialog = page.getByRole('dialog', { name: 'revise-forecast' })
  await dialog.getByRole('button', { name: 'Put on the record' }).click()
}

async function putOnRecord(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the difference' }).click()
  const dialog = page.getByRole('dialog', { name: 'change-criteria' })
  await dialog.getByRole('button', { name: 'Put on the record' }).click()
}

/** What readers have of a prediction. */
const read = ({ slug }: OpenPrediction) => readPage(paths.prediction(slug))
