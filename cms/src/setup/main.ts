/**
 * Run at every start, before the product serves anybody. Writes nothing to standard output but the first
 * admin, as a line of JSON, if it made one.
 */
import { readCmsEnvironment } from '@veridact/shared/environment'

import { openPayload } from './quiet-payload.ts'
import { setUp } from './set-up.ts'

try {
  const { SAMPLE_CONTENT: hasSample } = readCmsEnvironment(process.env)
  const admin = await setUp(await openPayload(), { hasSample })
  if (admin) console.log(JSON.stringify(admin))
  process.exit(0)
} catch (error) {
  console.error('The set-up failed:', error)
  process.exit(1)
}
