import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What it takes to find a cluster again and to get in, kept beside the data. */
export type Keys = {
  port: number
  passwords: { superuser: string; owner: string; application: string }
}

/** The keys of a data folder's cluster, where it has been made before. */
export function findKeys(data: string): Keys | undefined {
  const file = keysFile(data)
  // written below and by nothing else
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Keys) : undefined
}

export function keepKeys(data: string, keys: Keys): Keys {
  mkdirSync(data, { recursive: true })
  writeFileSync(keysFile(data), JSON.stringify(keys, undefined, 2), { mode: 0o600 })
  return keys
}

export function makePasswords(): Keys['passwords'] {
  return { superuser: makePassword(), owner: makePassword(), application: makePassword() }
}

function makePassword(): string {
  return randomBytes(24).toString('hex')
}

function keysFile(data: string): string {
  return path.join(data, 'postgres.json')
}
