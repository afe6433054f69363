/// <reference lib="webworker" />
import { webLedgerCrypto } from '@veridact/shared/ledger'
import { verifySite } from '@veridact/shared/verifier'

import type { VerifyMessage, VerifyWish } from './verify-message.ts'

/** Verifies beside the page, so that the page stays usable while a long ledger is checked. */
self.addEventListener('message', ({ data }: MessageEvent<VerifyWish>) => {
  void run(data)
})

async function run({ origin, predictionSlug }: VerifyWish): Promise<void> {
  try {
    const report = await verifySite({
      // called as a function of the worker: browsers refuse `fetch` on any other object
      site: { baseUrl: origin, fetch: (...args) => fetch(...args) },
      crypto: webLedgerCrypto(crypto.subtle),
      predictionSlug,
      onProgress: (checked, total) => tell({ type: 'progress', checked, total }),
    })
    tell({ type: 'done', report })
  } catch (error) {
    tell({ type: 'failed', problem: error instanceof Error ? error.message : String(error) })
  }
}

function tell(message: VerifyMessage): void {
  self.postMessage(message)
}
