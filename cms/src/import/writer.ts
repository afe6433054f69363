import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { inTransaction } from '../ledger/session.ts'

/** Does the writes of an import, each piece of work in a transaction. */
export type Writer = {
  /** @throws what the work throws; nothing of it is then written. */
  write: <Result>(work: (req: PayloadRequest) => Promise<Result>) => Promise<Result>
  /** Keeps or takes back what is not yet kept. */
  end: (isKept: boolean) => Promise<void>
}

/** Keeps every piece of work as soon as it is done. */
export function pieceByPiece(payload: Payload): Writer {
  return {
    write: async (work) => {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, () => work(req))
    },
    end: () => Promise.resolve(),
  }
}

/**
 * Keeps all or nothing. Work that fails takes the transaction with it: what follows is still tried, for
 * its own mistakes to be found, but nothing will be kept.
 */
export async function allOrNothing(payload: Payload): Promise<Writer> {
  const req = await createLocalReq({}, payload)
  let hasFailed = false
  return {
    write: async (work) => {
      await initTransaction(req)
      try {
        return await work(req)
      } catch (error) {
        hasFailed = true
        await killTransaction(req)
        throw error
      }
    },
    end: (isKept) => (isKept && !hasFailed ? commitTransaction(req) : killTransaction(req)),
  }
}
