import { useEffect, useRef, type FormEvent } from 'react'
import type { FetcherWithComponents } from 'react-router'

import { newIdempotencyKey } from './idempotency-key.ts'

type Options = {
  fetcher: Pick<FetcherWithComponents<unknown>, 'state' | 'submit'>
  action: string
  /** What is sent and as which comment, to tell another try from another comment. */
  text: string
}

/**
 * Sends a form by script, once for any number of clicks. The same words sent again after a failure have
 * the same key, so that they are one comment even if only the answer was lost; other words have another.
 */
export function useSubmitOnce({ fetcher, action, text }: Options) {
  const attempt = useRef({ text: '', key: '' })
  // the fetcher's own state comes with the next drawing, which a second click does not wait for
  const isUnderWay = useRef(false)

  useEffect(() => {
    isUnderWay.current = fetcher.state !== 'idle'
  }, [fetcher.state])

  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isUnderWay.current) return
    isUnderWay.current = true
    if (attempt.current.text !== text) attempt.current = { text, key: newIdempotencyKey() }
    const data = new FormData(event.currentTarget)
    data.set('idempotencyKey', attempt.current.key)
    void fetcher.submit(data, { method: 'post', action })
  }
}
