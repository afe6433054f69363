import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secrets a person need not give. */
export type Secrets = {
  PAYLOAD_SECRET: string
  INTERNAL_SECRET: string
  LEDGER_SIGNING_KEY: string
}

/** The secrets of a data folder: made the first time, and the same ever after. */
export function keepSecrets(data: string): Secrets {
  const file = path.join(data, 'secrets.json')
  // written below and by nothing else; one that a version of before did not know is made now
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const secrets = { ...makeSecrets(), ...kept }
  if (Object.keys(kept).length === Object.keys(secrets).length) return secrets
  mkdirSync(data, { recursive: true })
  writeFileSync(file, JSON.stringify(secrets, undefined, 2), { mode: 0o600 })
  return secrets
}

/** 32 bytes each, as 64 hex digits: also what makes an Ed25519 private key. */
function makeSecrets(): Secrets {
  const make = () => randomBytes(32).toString('hex')
  return { PAYLOAD_SECRET: make(), INTERNAL_SECRET: make(), LEDGER_SIGNING_KEY: make() }
}
