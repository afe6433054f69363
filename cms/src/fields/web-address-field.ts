import { isWebAddress } from '@veridact/shared/domain'
import type { TextField } from 'payload'

type Args = Pick<TextField, 'admin' | 'access' | 'label'> & { name: string }

/** An absolute http(s) address, or nothing. */
export function webAddressField(args: Args): TextField {
  return { type: 'text', maxLength: 2000, validate: acceptWebAddress, ...args }
}

function acceptWebAddress(value: string | null | undefined): string | true {
  if (!value || isWebAddress(value)) return true
  return 'Write a whole address, such as https://example.org/report.'
}
