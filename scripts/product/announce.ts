import path from 'node:path'

import { root } from '../folders.ts'
import type { Wish } from './settings.ts'
import type { FirstAdmin } from './start-product.ts'

/** What a person wants to know once the product is up. */
export function announce(
  { environment, folders }: Wish,
  firstAdmin: FirstAdmin | undefined,
): string {
  const { SITE_URL, CMS_URL } = environment
  return [
    '',
    'Veridact is running.',
    '',
    `  Site    ${SITE_URL}`,
    `  Admin   ${CMS_URL}/admin`,
    `  API     ${SITE_URL}/api/v1`,
    '',
    ...howToSignIn(firstAdmin),
    '',
    `Logs: ${path.relative(root, folders.logs)}. Stop with Ctrl-C.`,
  ].join('\n')
}

function howToSignIn(firstAdmin: FirstAdmin | undefined): string[] {
  if (!firstAdmin) return ['Sign in to the admin with your account.']
  return [
    'Sign in to the admin with the account made just now. Its password is shown only this once:',
    '',
    `  E-mail    ${firstAdmin.email}`,
    `  Password  ${firstAdmin.password}`,
  ]
}
