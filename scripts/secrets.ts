import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secrets a person need not give. */
export type Secrets = { PAYLOAD_SECRET: string; INTERNAL_SECRET: string }

/** The secrets of a data folder: made the first time, and the same ever after. */
export function keepSecrets(data: string): Secrets {
  const file = path.join(data, 'secrets.json')
  // written below and by nothing else
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  const secrets = { PAYLOAD_SECRET: makeSecret(), INTERNAL_SECRET: makeSecret() }
  mkdirSync(data, { recursive: true })
  writeFileSync(file, JSON.stringify(secrets, undefined, 2), { mode: 0o600 })
  return secrets
}

function makeSecret(): string {
  return randomBytes(32).toString('hex')
}
