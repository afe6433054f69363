/** `npm run ledger`: rotates the key of the product's ledger, or erases a text from it. */
import { readEnvironment } from '@veridact/shared/environment'

import { locateFolders } from './folders.ts'
import { runCommand } from './product/run-command.ts'
import { keepNextKey, promoteNextKey } from './secrets.ts'

process.exit(await main(process.argv.slice(2)))

async function main(args: string[]): Promise<number> {
  const environment = readEnvironment(process.env)
  const { data } = locateFolders(environment)
  // a key that a person gave is theirs to keep, and so is the next one
  const isOurs = args[0] === 'rotate-key' && environment.LEDGER_SIGNING_KEY === undefined
  const given = environment.LEDGER_NEXT_SIGNING_KEY
  const next = isOurs ? keepNextKey(data, given) : given
  const code = await runCommand({
    script: 'cms/src/ledger/main.ts',
    args,
    ...(next && { env: { LEDGER_NEXT_SIGNING_KEY: next } }),
  })
  if (isOurs && code === 0) promoteNextKey(data)
  return code
}
