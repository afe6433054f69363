'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { sendJson } from '../../requests/send-json.ts'
import { useHasRole } from '../../staff/use-has-role.ts'
import { useFormData } from '../use-form-data.ts'
import { extensionOf } from './extension.ts'

/** For writers: a later close, which is another question; the old one runs on and is scored (P4). */
export function ExtendPrediction({ id }: { id: string }) {
  const isWriter = useHasRole('admin', 'editor', 'author')
  const { isSending, extend } = useExtend(id)
  if (!isWriter) return null
  return (
    <section className="ending-panel" aria-label="A later close">
      <h3>A later close</h3>
      <p className="note">
        The close is frozen, for the score is measured by it. To ask again with a later one, extend
        it by a new prediction; this one runs on and is scored.
      </p>
      <Button buttonStyle="secondary" margin={false} disabled={isSending} onClick={extend}>
        Extend by a new prediction
      </Button>
    </section>
  )
}

function useExtend(id: string) {
  const data = useFormData()
  const router = useRouter()
  const { routes } = useConfig().config
  const [isSending, setIsSending] = useState(false)

  async function extend() {
    setIsSending(true)
    const draft = extensionOf(data, { id, today: new Date().toISOString().slice(0, 10) })
    const url = `${routes.api}/predictions?depth=0`
    const answer = await sendJson<{ doc: { id: string } }>(url, { method: 'POST', json: draft })
    setIsSending(false)
    if (!answer.isDone) return void toast.error(answer.message)
    toast.success('A draft; give it its close and its numbers.')
    router.push(`${routes.admin}/collections/predictions/${answer.body.doc.id}`)
  }

  return { isSending, extend }
}
