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
import { printPercents, readinessProblems } from '@veridact/shared/domain'
import type { PredictionDraft } from '@veridact/shared/domain'

import { sendJson } from '../requests/send-json.ts'
import { useHasRole } from '../staff/use-has-role.ts'
import { draftOfForm } from './draft-of-form.ts'
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
  return <PublishButton id={String(id)} draft={draftOfForm(data)} />
}

function PublishButton({ id, draft }: { id: string; draft: PredictionDraft }) {
  const { openModal } = useModal()
  const publish = usePublish(id)

  function ask() {
    const problems = readinessProblems(draft, new Date().toISOString())
    if (problems.length === 0) return openModal(MODAL)
    toast.error('This prediction is not ready.', {
      description: problems.map(({ message }) => message).join(' '),
    })
  }

  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={ask}>
        Publish
      </Button>
      <ConfirmationModal
        modalSlug={MODAL}
        heading="Put it on the record?"
        body={<WhatStays draft={draft} />}
        confirmLabel="Put on the record"
        onConfirm={publish}
      />
    </>
  )
}

function WhatStays({ draft: { question, firstForecast } }: { draft: PredictionDraft }) {
  return (
    <>
      <strong>{question}</strong> {printPercents(Object.values(firstForecast ?? {})).join(' / ')}.
      This cannot be undone: the question, its outcomes, criteria, close and first numbers stay as
      they are. Later numbers are added to the record.
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
