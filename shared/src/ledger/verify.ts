import { EMPTY_HEAD, checkEntries, type Finding, type Head } from './chain.ts'
import { checkpointPreimage, keyRotationPreimage, type Checkpoint } from './checkpoint.ts'
import { keyIdOf, type LedgerCrypto } from './crypto.ts'
import type { Entry } from './entry.ts'
import { applyEntry, emptyRecord, type LedgerRecord } from './record.ts'

/** A ledger in which nothing is wrong. */
export type Verified = { head: Head; record: LedgerRecord }

/** What the verifier is given. */
export type VerifyOptions = {
  /** The export, in runs of any length. */
  batches: AsyncIterable<readonly Entry[]>
  /** Signed statements to hold the ledger against; without them only hashes, links and rules are checked. */
  checkpoints: readonly Checkpoint[]
  /** How far the ledger's publisher says that it has come, unsigned. */
  stated?: { entries: number; head: string } | undefined
  crypto: LedgerCrypto
  /** Told how many entries have been checked, after each run. */
  onProgress?: (checked: number) => void
}

/**
 * Checks a ledger from its public export alone (L7): every hash and link, the rules of the record, and each
 * checkpoint's signature and place in the chain. A ledger that ends below a signed checkpoint is an older
 * backup, however sound it is in itself.
 *
 * @returns what the ledger records, or the first entry that is wrong.
 */
export async function verifyLedger({
  batches,
  checkpoints,
  stated,
  crypto,
  onProgress,
}: VerifyOptions): Promise<Verified | { finding: Finding }> {
  const known = [...checkpoints.map(signedHead), ...(stated ? [statedHead(stated)] : [])]
  const record = emptyRecord()
  let head = EMPTY_HEAD
  for await (const entries of batches) {
    const checked = await checkEntries({ entries, head, crypto })
    const finding = firstOf([
      recordFinding(record, entries, checked),
      'finding' in checked ? checked.finding : undefined,
      headFinding(entries, known),
    ])
    if (finding) return { finding }
    if ('finding' in checked) return checked
    head = checked.head
    onProgress?.(head.height)
  }
  const finding =
    shortFinding(head, known) ??
    (await keyFinding(record, crypto)) ??
    (await signatureFinding(record, checkpoints, crypto))
  return finding ? { finding } : { head, record }
}

function firstOf(findings: readonly (Finding | undefined)[]): Finding | undefined {
  return findings.flatMap((finding) => finding ?? []).toSorted((a, b) => a.seq - b.seq)[0]
}

// the rules are read as far as the chain holds, so that the first wrong entry is named, whatever is wrong
function recordFinding(
  record: LedgerRecord,
  entries: readonly Entry[],
  checked: { head: Head } | { finding: Finding },
): Finding | undefined {
  const end = 'finding' in checked ? checked.finding.seq : Infinity
  for (const entry of entries) {
    if (entry.seq >= end) return undefined
    try {
      applyEntry(record, entry)
    } catch (error) {
      if (error instanceof RangeError) return { seq: entry.seq, problem: error.message }
      throw error
    }
  }
  return undefined
}

/** An entry that somebody has spoken for, and what is wrong where there is another, or none. */
type KnownHead = { height: number; head: string; ifOther: string; ifMissing: string }

function signedHead({ height, head, day }: Checkpoint): KnownHead {
  return {
    height,
    head,
    ifOther: `it is not the entry that the checkpoint of ${day} signed`,
    ifMissing: `it is missing, though the checkpoint of ${day} signed ${height} entries: this is an older copy of the ledger`,
  }
}

function statedHead({ entries, head }: { entries: number; head: string }): KnownHead {
  return {
    height: entries,
    head,
    ifOther: 'it is not the newest entry that the site states',
    ifMissing: `it is missing, though the site counts ${entries} entries`,
  }
}

function headFinding(entries: readonly Entry[], known: readonly KnownHead[]): Finding | undefined {
  const [first, last] = [entries.at(0)?.seq ?? 0, entries.at(-1)?.seq ?? -1]
  for (const { height, head, ifOther } of known) {
    const entry = height >= first && height <= last ? entries[height - first] : undefined
    if (entry && entry.hash !== head) return { seq: height, problem: ifOther }
  }
  return undefined
}

function shortFinding({ height }: Head, known: readonly KnownHead[]): Finding | undefined {
  const later = known.find((head) => head.height > height)
  return later && { seq: height + 1, problem: later.ifMissing }
}

async function keyFinding({ keys }: LedgerRecord, crypto: LedgerCrypto) {
  for (const [keyId, key] of keys) {
    if ((await keyIdOf(key.publicKey, crypto)) !== keyId)
      return atKey(key, 'a key has another name')
    const { previousKeyId, signature, publicKey } = key
    if (previousKeyId === undefined || signature === undefined) {
      if (keys.keys().next().value !== keyId) return atKey(key, 'no older key vouches for this one')
      continue
    }
    const text = keyRotationPreimage({ keyId, previousKeyId, publicKey })
    const previous = keys.get(previousKeyId)?.publicKey
    if (!previous || !(await crypto.verifyEd25519({ text, signature, publicKey: previous }))) {
      return atKey(key, 'the older key did not sign this one')
    }
  }
  return undefined
}

function atKey({ seq }: { seq: number }, problem: string): Finding {
  return { seq, problem }
}

async function signatureFinding(
  { keys }: LedgerRecord,
  checkpoints: readonly Checkpoint[],
  crypto: LedgerCrypto,
): Promise<Finding | undefined> {
  for (const checkpoint of checkpoints) {
    const { keyId, signature, height, day } = checkpoint
    const publicKey = keys.get(keyId)?.publicKey
    const text = checkpointPreimage(checkpoint)
    if (!publicKey || !(await crypto.verifyEd25519({ text, signature, publicKey }))) {
      return {
        seq: height,
        problem: `the checkpoint of ${day} is not signed by a key of the ledger`,
      }
    }
  }
  return undefined
}
