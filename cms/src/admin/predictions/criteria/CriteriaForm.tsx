'use client'

import {
  Button,
  ConfirmationModal,
  TextareaInput,
  toast,
  useConfig,
  useModal,
} from '@payloadcms/ui'
import { useState } from 'react'

import { sendJson } from '../../requests/send-json.ts'
import { useFormData } from '../use-form-data.ts'
import { Difference } from './Difference.tsx'
import type { WordEdits } from './word-fields.ts'
import { changedFields, changeOf, wordFields } from './word-fields.ts'
import type { CategoryChoice } from './WordInput.tsx'
import { WordInput } from './WordInput.tsx'

const MODAL = 'change-criteria'

type Props = {
  predictionId: string
  basedOn: number
  categories: readonly CategoryChoice[]
  onChange: () => Promise<void>
  onClose: () => void
}

/** New words and the reason; the difference is shown before it is sent. What was typed outlives a conflict. */
export function CriteriaForm({ predictionId, basedOn, categories, onChange, onClose }: Props) {
  const data = useFormData()
  const { config } = useConfig()
  const { openModal } = useModal()
  const [edits, setEdits] = useState<WordEdits>({})
  const [reason, setReason] = useState('')
  const [notice, setNotice] = useState('')
  const fields = wordFields(data)
  const changed = changedFields(fields, edits)

  function ask() {
    if (changed.length === 0) return setNotice('Nothing would change.')
    if (!reason.trim()) return setNotice('Say why; readers will see it.')
    setNotice('')
    openModal(MODAL)
  }

  async function record() {
    const url = `${config.routes.api}/predictions/${predictionId}/criteria`
    const json = { ...changeOf(data, edits), basedOn, reason }
    const answer = await sendJson(url, { method: 'POST', json })
    if (!answer.isDone && answer.status !== 409) return setNotice(answer.message)
    await onChange()
    if (!answer.isDone) return setNotice(`${answer.message} What you typed is kept.`)
    toast.success('On the record.')
    onClose()
  }

  return (
    <div className="criteria-form">
      {fields.map((field) => (
        <WordInput
          key={field.path}
          field={field}
          value={edits[field.path] ?? field.text}
          categories={categories}
          onChange={(text) => setEdits({ ...edits, [field.path]: text })}
        />
      ))}
      <TextareaInput
        path="criteria-reason"
        label="Why they change; readers will see it"
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p className="note note--wrong" role="alert">
        {notice}
      </p>
      <div className="record-actions">
        <Button margin={false} onClick={ask}>
          See the difference
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onClose}>
          Cancel
        </Button>
      </div>
      <ConfirmationModal
        modalSlug={MODAL}
        heading="Put the change on the record?"
        body={
          <>
            <Difference
              changes={changed.map(({ path, label, kind, text, after }) => ({
                path,
                label,
                ...(kind === 'category'
                  ? { before: nameIn(categories, text), after: nameIn(categories, after) }
                  : { before: text, after }),
              }))}
            />
            <p>It cannot be undone. Forecasts made before it are marked.</p>
          </>
        }
        confirmLabel="Put on the record"
        onConfirm={record}
      />
    </div>
  )
}

function nameIn(categories: readonly CategoryChoice[], id: string): string {
  return categories.find((category) => category.id === id)?.name ?? id
}
