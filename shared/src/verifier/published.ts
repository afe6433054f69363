import type { Checkpoint } from '../ledger/index.ts'

/** What a site publishes beside its ledger, as far as the verifier reads it. */
export type PublishedCheckpoints = {
  entries: number
  head: string
  checkpoints: Checkpoint[]
  keys: { keyId: string; publicKey: string }[]
}

/** An imported set, with its newest `import` entry. */
export type PublishedDataset = { name: string; entry: { seq: number; hash: string } | null }

/** A prediction's own resource. */
export type PublishedPrediction = {
  id: string
  imported: { dataset: string; sourceId: string } | null
  /** Of the ledger, about it, oldest first; none of an imported record. */
  entries: { seq: number }[]
}

/** The site whose record is verified. */
export type PublishedSite = {
  /** `https://veridact.example`, without a path. */
  baseUrl: string
  fetch: typeof fetch
}

/**
 * Reads an answer of the site's public API.
 *
 * @throws {Error} when it cannot be had; the message says what was asked for and what came.
 */
export async function readPublished<Answer>(site: PublishedSite, path: string): Promise<Answer> {
  const response = await openPublished(site, path)
  return (await response.json()) as Answer // what the contract says of this address
}

/** The body of an answer, as a stream. */
export async function openPublished({ baseUrl, fetch: ask }: PublishedSite, path: string) {
  const url = `${baseUrl.replace(/\/$/, '')}/api/v1${path}`
  const response = await ask(url, { headers: { accept: '*/*' }, cache: 'no-store' })
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}.`)
  return response
}
