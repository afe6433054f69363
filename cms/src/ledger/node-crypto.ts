import { createHash, createPublicKey, verify } from 'node:crypto'

import type { LedgerCrypto } from '@veridact/shared/ledger'

/** SHA-256 of a text's UTF-8, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The ledger's cryptography by Node. */
export const nodeCrypto: LedgerCrypto = {
  sha256: (texts) => Promise.resolve(texts.map(sha256)),
  verifyEd25519: ({ text, signature, publicKey }) => {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
      format: 'jwk',
    })
    return Promise.resolve(
      verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url')),
    )
  },
}
