import { randomInt } from 'node:crypto'

import type { Payload } from 'payload'

/** How the first admin signs in. */
export type FirstAdmin = { email: string; password: string }

const EMAIL = 'admin@veridact.local'

/** Letters and digits that nobody takes for each other. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 5
const GROUP_LENGTH = 5

/**
 * Makes an admin where there is no member of staff yet. The password is kept nowhere in clear: who
 * is told it here must pass it on.
 */
export async function createFirstAdmin(payload: Payload): Promise<FirstAdmin | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return undefined
  const admin = { email: EMAIL, password: generatePassword() }
  await payload.create({
    collection: 'users',
    data: { ...admin, name: 'First admin', roles: ['admin'] },
  })
  return admin
}

/** Five groups of five characters, such as `k7rtm-…`: 123 bits of chance. */
function generatePassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => READABLE[randomInt(READABLE.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
