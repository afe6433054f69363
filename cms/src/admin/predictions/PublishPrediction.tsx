'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useDocumentDrawerContext,
  useForm,
  useFormModified,
  useModal,
  useRouteCache,
} from '@payloadcms/ui'
import type { Data } from 'payload'

import { sendJson } from '../requests/send-json.ts'
import { useHasRole } from '../staff/use-has-role.ts'
import { missingNow, optionsOfForm } from './draft-of-form.ts'
import { describeNumbers } from './forecast-editing.ts'
import { useFormData } from './use-form-data.ts'

const MODAL = 'publish-prediction'

/** Puts a draft on the record without an article; says what is missing, and asks before it does. */
export function PublishPrediction() {
  const { id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const data = useFormData()
  const isEditor = useHasRole('admin', 'editor')
  // in a drawer the article around it is what is being published
  if (!id || drawerSlug || data.openAt || !isEditor) return null
  return <PublishButton id={String(id)} data={data} />
}

function PublishButton({ id, data }: { id: string; data: Data }) {
  const { openModal } = useModal()
  const publish = usePublish(id)

  function ask() {
    const missing = missingNow(data)
    if (missing.length === 0) return openModal(MODAL)
    toast.error('This prediction is not ready.', { description: missing.join(' ') })
  }

  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={ask}>
        Publish
      </Button>
      <ConfirmationModal
        modalSlug={MODAL}
        heading="Put it on the record?"
        body={<WhatStays data={data} />}
        confirmLabel="Put on the record"
        onConfirm={publish}
      />
    </>
  )
}

function WhatStays({ data }: { data: Data }) {
  const numbers = describeNumbers(data.firstForecast ?? {}, optionsOfForm(data))
  return (
    <>
      <p>
        <strong>{data.question}</strong> {numbers}.
      </p>
      <p>
        This cannot be undone: the question, its outcomes, criteria, close and first numbers stay as
        they are. Later numbers are added to the record.
      </p>
    </>
  )
}

/** Saves what is in the form, then publishes it. */
function usePublish(id: string) {
  const { config } = useConfig()
  const { submit } = useForm()
  const isModified = useFormModified()
  const { clearRouteCache } = useRouteCache()

  return async () => {
    if (isModified && !(await submit())?.res.ok) return
    const url = `${config.routes.api}/predictions/${id}/publish`
    const answer = await sendJson(url, { method: 'POST', json: {} })
    if (!answer.isDone) return void toast.error(answer.message)
    toast.success('On the record.')
    clearRouteCache()
  }
}
