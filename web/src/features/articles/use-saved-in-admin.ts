import { useEffect, useEffectEvent } from 'react'

/** What the admin calls its messages, and what it waits for before it sends any. */
const SAVED = 'payload-document-event'
const READY = { type: 'payload-live-preview', ready: true }

/**
 * Tells when the admin, in whose frame or window this page is, has saved the document. What the message
 * holds is not looked at: the saved draft comes from the API, so nobody can show words that way.
 */
export function useSavedInAdmin(onSaved: () => void): void {
  const saved = useEffectEvent(onSaved)
  useEffect(() => {
    const admin = window.opener ?? (window.parent === window ? null : window.parent)
    const listen = ({ data, source }: MessageEvent<unknown>) => {
      if (source === admin && isOfType(data, SAVED)) saved()
    }
    window.addEventListener('message', listen)
    admin?.postMessage(READY, '*')
    return () => window.removeEventListener('message', listen)
  }, [])
}

function isOfType(data: unknown, type: string): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type
}
