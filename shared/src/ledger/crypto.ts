/**
 * The cryptography that the ledger needs, passed in, so that one code runs on a server and in a browser.
 * Hashes are made in batches, for Web Crypto answers each call on a later turn.
 */
export type LedgerCrypto = {
  /** SHA-256 of each text's UTF-8, in lower-case hex. */
  sha256: (texts: readonly string[]) => Promise<string[]>
  /** Whether an Ed25519 signature (base64url) over a text's UTF-8 is of the key (base64url, 32 bytes). */
  verifyEd25519: (signed: {
    text: string
    signature: string
    publicKey: string
  }) => Promise<boolean>
}

/** The name of a key: the first 16 hex digits of the SHA-256 of its base64url text. */
export async function keyIdOf(publicKey: string, { sha256 }: Pick<LedgerCrypto, 'sha256'>) {
  const [hash = ''] = await sha256([publicKey])
  return hash.slice(0, 16)
}

/**
 * The ledger's cryptography by Web Crypto, which browsers and Node share.
 *
 * @throws {Error} in a page that was not loaded securely: browsers then have no Web Crypto.
 */
export function webLedgerCrypto(subtle: SubtleCrypto): LedgerCrypto {
  const encoder = new TextEncoder()
  return {
    sha256: (texts) =>
      Promise.all(
        texts.map(async (text) => toHex(await subtle.digest('SHA-256', encoder.encode(text)))),
      ),
    verifyEd25519: async ({ text, signature, publicKey }) => {
      const [key, bytes] = [fromBase64url(publicKey), fromBase64url(signature)]
      if (key?.length !== 32 || bytes?.length !== 64) return false
      const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
      return subtle.verify('Ed25519', imported, bytes, encoder.encode(text))
    },
  }
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
