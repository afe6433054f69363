import { expect, inject, it } from 'vitest'

import { openBrowser } from './browser.ts'

const { openPage } = openBrowser()

it('tells who forgot a password whom to ask, for no mail is sent', async () => {
  const admin = await openPage()
  await admin.goto(`${inject('cmsUrl')}/admin/login`)
  await admin.getByRole('link', { name: 'Forgot password?' }).click()
  await admin.getByText('Ask an admin for a new one').waitFor()
  expect(await admin.getByRole('textbox').count()).toBe(0)
  await admin.getByRole('link', { name: 'Back to sign in' }).click()
  await admin.getByLabel('Password').waitFor()
})
