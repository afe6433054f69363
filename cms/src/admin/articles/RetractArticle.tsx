'use client'

import {
  ConfirmationModal,
  PopupList,
  TextareaInput,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
  useRouteCache,
} from '@payloadcms/ui'
import { useState } from 'react'

import { sendJson } from '../requests/send-json.ts'
import { useHasRole } from '../staff/use-has-role.ts'

const MODAL = 'retract-article'

/** In the menu of a public article: leaves only a notice at its address. */
export function RetractArticle() {
  const { id, data, hasPublishedDoc } = useDocumentInfo()
  const isEditor = useHasRole('admin', 'editor')
  if (!id || !hasPublishedDoc || data?.retractedAt || !isEditor) return null
  return <Retraction id={String(id)} />
}

function Retraction({ id }: { id: string }) {
  const [reason, setReason] = useState('')
  const { openModal } = useModal()
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()

  async function retract() {
    const url = `${config.routes.api}/articles/${id}/retract`
    const answer = await sendJson(url, { method: 'POST', json: { reason } })
    if (!answer.isDone) return void toast.error(answer.message)
    toast.success('Retracted. Its address shows the reason.')
    clearRouteCache()
  }

  return (
    <>
      <PopupList.Button id="action-retract" onClick={() => openModal(MODAL)}>
        Retract
      </PopupList.Button>
      <ConfirmationModal
        modalSlug={MODAL}
        heading="Retract this article?"
        body={
          <>
            <p>
              Readers find only a notice with your reason at its address, for good. Its predictions
              stay on the record.
            </p>
            <TextareaInput
              path="retraction-reason"
              label="Why it is retracted"
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        }
        confirmLabel="Retract"
        onConfirm={retract}
      />
    </>
  )
}
