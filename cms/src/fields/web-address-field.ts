import type { TextField } from 'payload'

import { isWebAddress } from './is-web-address.ts'

type Args = Pick<TextField, 'admin' | 'access' | 'label'> & { name: string }

/** An absolute http(s) address, or nothing. */
export function webAddressField(args: Args): TextField {
  return { type: 'text', maxLength: 2000, validate: isWebAddress, ...args }
}
