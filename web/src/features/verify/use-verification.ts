import type { Report } from '@veridact/shared/verifier'
import { useEffect, useRef, useState } from 'react'

import { useApiOrigin } from '../../app/api-origin.ts'
import type { VerifyMessage, VerifyWish } from './verify-message.ts'

/** Where a verification stands. */
export type Verification =
  | { state: 'idle' }
  | { state: 'running'; checked: number; total: number }
  | { state: 'done'; report: Report }
  | { state: 'failed'; problem: string }

/** A verification in a worker of its own, begun on demand and ended with the page. */
export function useVerification() {
  const [verification, setVerification] = useState<Verification>({ state: 'idle' })
  const worker = useRef<Worker>(null)
  const apiOrigin = useApiOrigin()
  useEffect(() => () => worker.current?.terminate(), [])

  function start(predictionSlug: string | undefined) {
    worker.current?.terminate()
    setVerification({ state: 'running', checked: 0, total: 0 })
    const started = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<VerifyMessage>) =>
      setVerification(toVerification(data)),
    )
    started.addEventListener('error', ({ message }) =>
      setVerification({ state: 'failed', problem: message || 'The check could not be started.' }),
    )
    const wish: VerifyWish = { origin: apiOrigin || location.origin, predictionSlug }
    started.postMessage(wish)
    worker.current = started
  }

  return { verification, start }
}

function toVerification(message: VerifyMessage): Verification {
  switch (message.type) {
    case 'progress':
      return { state: 'running', checked: message.checked, total: message.total }
    case 'done':
      return { state: 'done', report: message.report }
    case 'failed':
      return { state: 'failed', problem: message.problem }
  }
}
