import type { Locator, Page, Response } from 'playwright-core'
import { inject } from 'vitest'

import type { Account } from './desk.ts'

/** A form of the admin: the page's, or that of a drawer over it, where the same names stand again. */
type Form = Page | Locator

/** Fills in the form of the sign-in page. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/login`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('heading', { name: 'Welcome' }).waitFor()
}

export async function openDocument(page: Page, path: string): Promise<void> {
  await page.goto(`${inject('cmsUrl')}/admin/collections/${path}`)
}

/** A field by its name: an input, or what stands around one. */
export function field(form: Form, name: string): Locator {
  return form.locator(`#field-${name}`)
}

/** Picks an option of a select or a relationship. */
export async function choose(form: Form, name: string, option: string): Promise<void> {
  await field(form, name).getByRole('combobox').click()
  await form.getByRole('option', { name: option, exact: true }).click()
}

/** The text of a rich-text field, ready to be typed in. */
export function textOf(form: Form, name: string): Locator {
  return form.locator(`[data-field-path="${name}"] [contenteditable="true"]`)
}

export async function openTab(form: Form, name: string): Promise<void> {
  await form.getByRole('button', { name, exact: true }).click()
}

/** Opens the drawer in which a new document is written, for a field of this one. */
export async function openDrawer(
  page: Page,
  { name, button, collection }: { name: string; button: string | RegExp; collection: string },
): Promise<Locator> {
  await field(page, name).getByRole('button', { name: button }).click()
  return page.locator(`[id^="doc-drawer_${collection}_"]`)
}

/** Saves what a drawer holds, and waits until the page says that this `kind` of document was made. */
export async function saveDrawer(drawer: Locator, kind: string): Promise<void> {
  await drawer.getByRole('button', { name: 'Save', exact: true }).click()
  await drawer.page().getByText(`${kind} successfully created.`).waitFor()
}

/** The answer to the article of this page being published. */
export function waitForPublication(page: Page): Promise<Response> {
  return page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      response.url().includes('/api/articles/') &&
      !response.url().includes('autosave=true'),
  )
}
