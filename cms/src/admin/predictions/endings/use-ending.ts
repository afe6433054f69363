'use client'

import { useConfig } from '@payloadcms/ui'
import type { EndingDraft } from '@veridact/shared/domain'
import { useState } from 'react'

import type { EndingPreview } from '../../../ledger/preview-ending.ts'
import { sendJson } from '../../requests/send-json.ts'
import { ENDING_PATHS } from './ending-input.ts'

type Args = {
  predictionId: string
  draft: EndingDraft
  /** The `seq` of the ending that is corrected. */
  basedOn: number | null
  /** Somebody decided first. */
  onConflict: () => Promise<void>
  onRecorded: (what: { isProposal: boolean }) => Promise<void>
}

/** Shows what an ending would do, and records exactly the one that was shown. */
export function useEnding({ predictionId, draft, basedOn, onConflict, onRecorded }: Args) {
  const { config } = useConfig()
  const [seen, setSeen] = useState<{ asked: string; preview: EndingPreview }>()
  const [notice, setNotice] = useState('')
  const [isSending, setIsSending] = useState(false)
  const { type, ...words } = draft
  const url = `${config.routes.api}/predictions/${predictionId}/${ENDING_PATHS[type]}`
  const json = { ...words, basedOn }
  const asked = JSON.stringify({ url, json })

  async function send<Body>(address: string) {
    setIsSending(true)
    setNotice('')
    const answer = await sendJson<Body>(address, { method: 'POST', json })
    setIsSending(false)
    if (answer.isDone) return answer.body
    const isConflict = answer.status === 409
    setNotice(isConflict ? `${answer.message} What you typed is kept.` : answer.message)
    if (isConflict) await onConflict()
    return undefined
  }

  async function look() {
    const preview = await send<EndingPreview>(`${url}?preview=1`)
    if (preview) setSeen({ asked, preview })
  }

  async function record() {
    const answer = await send<object>(url)
    if (answer) await onRecorded({ isProposal: 'proposal' in answer })
  }

  const preview = seen?.asked === asked ? seen.preview : undefined
  return { preview, notice, setNotice, isSending, look, record }
}
