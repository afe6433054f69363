/** The command behind `npm run ledger`: what an operator does to the ledger of the environment's database. */
import { readCmsEnvironment } from '@veridact/shared/environment'
import type { Payload } from 'payload'

import { openPayload } from '../setup/quiet-payload.ts'
import { eraseText } from './erase-text.ts'
import { rotateKey } from './rotate-key.ts'

const USAGE = `npm run ledger -- rotate-key
  Lets the key that signs vouch for LEDGER_NEXT_SIGNING_KEY, which signs from then on.
npm run ledger -- erase SEQ NAME
  Erases a text of an entry for ever, for example: erase 1204 rationale.`

type Command = (payload: Payload) => Promise<string>

process.exit(await main(process.argv.slice(2)))

async function main(args: readonly string[]): Promise<number> {
  const command = findCommand(args)
  if (!command) {
    console.error(USAGE)
    return 2
  }
  try {
    console.log(await command(await openPayload()))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

function findCommand([name, ...rest]: readonly string[]): Command | undefined {
  if (name === 'rotate-key' && rest.length === 0) return rotate
  const [seq, text, ...others] = rest
  if (name !== 'erase' || !text || others.length > 0 || !/^[1-9]\d{0,14}$/.test(seq ?? '')) {
    return undefined
  }
  return (payload) => erase(payload, { seq: Number(seq), name: text })
}

async function rotate(payload: Payload): Promise<string> {
  const { LEDGER_NEXT_SIGNING_KEY: next } = readCmsEnvironment(process.env)
  if (!next) throw new Error('LEDGER_NEXT_SIGNING_KEY is missing: the key that is to take over.')
  const keyId = await rotateKey(payload, next)
  return `The ledger's key is ${keyId} from now on. Restart Veridact, with it as LEDGER_SIGNING_KEY if you gave that yourself.`
}

async function erase(payload: Payload, text: { seq: number; name: string }): Promise<string> {
  await eraseText(payload, text)
  return `The text "${text.name}" of entry ${text.seq} is erased.`
}
