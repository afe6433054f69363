import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'

import { readCmsEnvironment } from '@veridact/shared/environment'
import { keyIdOf } from '@veridact/shared/ledger'

import { nodeCrypto } from './node-crypto.ts'

/** A key that signs, with the names that the ledger prints. */
export type SigningKey = {
  keyId: string
  /** The 32 bytes of the public key, base64url. */
  publicKey: string
  /** The Ed25519 signature over a text's UTF-8, base64url. */
  sign: (text: string) => string
}

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, section 7). */
const PKCS8_PREFIX = '302e020100300506032b657004220420'

/** The key that the environment gives. */
export async function environmentKey(): Promise<SigningKey> {
  return readSigningKey(readCmsEnvironment(process.env).LEDGER_SIGNING_KEY)
}

/** The key whose private half is these 32 bytes, as 64 hex digits. */
export async function readSigningKey(hex: string): Promise<SigningKey> {
  const privateKey = createPrivateKey({
    key: Buffer.from(PKCS8_PREFIX + hex, 'hex'),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = publicTextOf(privateKey)
  return {
    keyId: await keyIdOf(publicKey, nodeCrypto),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  }
}

function publicTextOf(privateKey: KeyObject): string {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (!x) throw new Error('The key has no public half.')
  return x
}
