import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secrets a person need not give. */
export type Secrets = {
  PAYLOAD_SECRET: string
  INTERNAL_SECRET: string
  LEDGER_SIGNING_KEY: string
  /** Only while a rotation is under way. */
  LEDGER_NEXT_SIGNING_KEY?: string
}

/** The secrets of a data folder: made the first time, and the same ever after. */
export function keepSecrets(data: string): Secrets {
  const file = fileOf(data)
  // written below and by nothing else; one that a version of before did not know is made now
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const secrets = { ...makeSecrets(), ...kept }
  if (Object.keys(kept).length < Object.keys(secrets).length) write(data, secrets)
  return secrets
}

/**
 * The key that will take over from the ledger's, kept before it does, for it must not be lost when it has:
 * that of a rotation which was interrupted, or the one that a person gave, or a new one.
 */
export function keepNextKey(data: string, given?: string): string {
  const secrets = keepSecrets(data)
  const next = secrets.LEDGER_NEXT_SIGNING_KEY ?? given ?? makeSecret()
  write(data, { ...secrets, LEDGER_NEXT_SIGNING_KEY: next })
  return next
}

/** Makes the next key the key. */
export function promoteNextKey(data: string): void {
  const { LEDGER_NEXT_SIGNING_KEY: next, ...secrets } = keepSecrets(data)
  if (next) write(data, { ...secrets, LEDGER_SIGNING_KEY: next })
}

function fileOf(data: string): string {
  return path.join(data, 'secrets.json')
}

/** Beside it first: whatever happens, the file is whole. */
function write(data: string, secrets: Secrets): void {
  mkdirSync(data, { recursive: true })
  const draft = `${fileOf(data)}.new`
  writeFileSync(draft, JSON.stringify(secrets, undefined, 2), { mode: 0o600 })
  renameSync(draft, fileOf(data))
}

function makeSecrets(): Secrets {
  return {
    PAYLOAD_SECRET: makeSecret(),
    INTERNAL_SECRET: makeSecret(),
    LEDGER_SIGNING_KEY: makeSecret(),
  }
}

/** 32 bytes as 64 hex digits: also what makes an Ed25519 private key. */
function makeSecret(): string {
  return randomBytes(32).toString('hex')
}
