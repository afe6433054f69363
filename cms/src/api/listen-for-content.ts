import { setTimeout } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Log } from './http/log.ts'

/** Triggers of the public tables notify it at commit, whichever process wrote. */
const CHANNEL = 'veridact_content'

const RETRY_MS = 1_000

type Listening = {
  payload: Pick<Payload, 'db'>
  onChange: () => void
  /** True once changes are heard of, false as soon as they may be missed. */
  onHearing: (isHearing: boolean) => void
  /** Stops listening. */
  signal: AbortSignal
  log: Log
}

/** Hears of every change of public content, on a connection of its own; a lost one is replaced. */
export async function listenForContent(listening: Listening): Promise<void> {
  const { signal, log } = listening
  while (!signal.aborted) {
    try {
      await listenUntilLost(listening)
    } catch (error) {
      log('error', 'Changes of content are not heard of; no answer is kept meanwhile', { error })
      await setTimeout(RETRY_MS)
    }
  }
}

async function listenUntilLost({ payload, onChange, onHearing, signal }: Listening): Promise<void> {
  const client = await payload.db.pool.connect()
  const ended = new Promise<Error | undefined>((resolve) => {
    client.on('error', resolve)
    client.once('end', () => resolve(new Error('The connection has ended.')))
    signal.addEventListener('abort', () => resolve(undefined))
  })
  try {
    client.on('notification', onChange)
    await client.query(`LISTEN ${CHANNEL}`)
    onHearing(true)
    const reason = await ended
    if (reason) throw reason
  } finally {
    onHearing(false)
    // destroyed, not given back: it still listens
    client.release(true)
  }
}
