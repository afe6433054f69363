/**
 * `npm run verify -- URL-or-FILE [KEPT]`: checks a record from what is public of it.
 *
 * Exits with 0 if all that was checked holds, 1 if something is wrong, 2 if nothing could be checked.
 */
import { hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'

import { webLedgerCrypto, type Checkpoint, type LedgerCrypto } from '@veridact/shared/ledger'
import { verifyFile, verifySite, type Report } from '@veridact/shared/verifier'

import { printReport } from './verify/print-report.ts'
import { readCheckpoints } from './verify/read-checkpoints.ts'

const USAGE = `Usage: npm run verify -- URL-or-FILE [KEPT]

  URL   the address of a site, such as https://veridact.example: checks every hash, link and signature,
        its datasets, and its published scores
  FILE  a ledger.ndjson: checks every hash and link
  KEPT  checkpoints that you kept, as /api/v1/ledger/checkpoints answers: checks that they still hold`

const [target, kept, ...more] = process.argv.slice(2)
if (target === undefined || more.length > 0) {
  console.error(USAGE)
  process.exit(2)
}
try {
  const report = await verify(target, kept === undefined ? [] : readCheckpoints(fileAt(kept)))
  console.log(printReport(report))
  process.exit(report.isSound ? 0 : 1)
} catch (error) {
  console.error(`Nothing could be checked: ${error instanceof Error ? error.message : error}`)
  process.exit(2)
}

function verify(where: string, checkpoints: Checkpoint[]): Promise<Report> {
  const crypto = ledgerCrypto()
  if (/^https?:\/\//.test(where)) {
    const site = { baseUrl: where, fetch }
    return verifySite({ site, crypto, kept: checkpoints, onProgress: showProgress })
  }
  const bytes = Readable.toWeb(createReadStream(fileAt(where), { highWaterMark: 1_048_576 }))
  // Node's own web streams are the platform's; only their declarations differ
  const stream = bytes as ReadableStream<Uint8Array<ArrayBuffer>>
  return verifyFile({ stream, checkpoints, crypto, onProgress: (n) => showProgress(n) })
}

/** As the person who runs it sees it, for npm runs scripts in the package's folder. */
function fileAt(where: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), where)
}

/** As in the browser, but for hashes: Node makes a million of them in a second if it need not wait for each. */
function ledgerCrypto(): LedgerCrypto {
  return {
    ...webLedgerCrypto(crypto.subtle),
    sha256: (texts) => Promise.resolve(texts.map((text) => hash('sha256', text))),
  }
}

function showProgress(checked: number, total?: number): void {
  if (!process.stderr.isTTY) return
  const of = total === undefined ? '' : ` of ${total.toLocaleString('en-US')}`
  process.stderr.write(`\r${checked.toLocaleString('en-US')}${of} entries checked`)
  if (checked === total) process.stderr.write('\n')
}
