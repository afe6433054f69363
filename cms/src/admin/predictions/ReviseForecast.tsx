'use client'

import { Button, ConfirmationModal, TextareaInput, toast, useModal } from '@payloadcms/ui'
import { forecastProblems } from '@veridact/shared/domain'
import { useState } from 'react'

import type { RecordedForecast } from '../../ledger/forecasts.ts'
import { sendJson } from '../requests/send-json.ts'
import { describeNumbers, numbersOf } from './forecast-editing.ts'
import type { NumberedOption } from './forecast-editing.ts'
import { ForecastInputs } from './ForecastInputs.tsx'

const MODAL = 'revise-forecast'

type Props = {
  /** Of the prediction's forecasts. */
  url: string
  options: readonly NumberedOption[]
  /** The newest revision that is known here. */
  head: RecordedForecast
  /** After a revision was recorded, or somebody else's was found before it. */
  onAnswer: () => Promise<void>
}

/** The form for the next revision. What was typed outlives a conflict. */
export function ReviseForecast({ url, options, head, onAnswer }: Props) {
  const [numbers, setNumbers] = useState(numbersOf(head.probabilities, options))
  const [rationale, setRationale] = useState('')
  const [notice, setNotice] = useState('')
  const { openModal } = useModal()

  function ask() {
    const problems = revisionProblems({ numbers, options, rationale })
    setNotice(problems.join(' '))
    if (problems.length === 0) openModal(MODAL)
  }

  async function record() {
    const json = { basedOn: head.revision, probabilities: numbers, rationale }
    const answer = await sendJson(url, { method: 'POST', json })
    if (!answer.isDone && answer.status !== 409) return setNotice(answer.message)
    await onAnswer()
    if (!answer.isDone) return setNotice(`${answer.message} What you typed is kept.`)
    setNotice('')
    setRationale('')
    toast.success('Revision recorded.')
  }

  return (
    <div className="revise-forecast">
      <h3>Revise</h3>
      <p className="note">
        On the record now: {describeNumbers(numbersOf(head.probabilities, options), options)},
        revision {head.revision}.
      </p>
      <ForecastInputs options={options} numbers={numbers} onChange={setNumbers} />
      <TextareaInput
        path="revision-rationale"
        label="Why the numbers change"
        required
        value={rationale}
        onChange={(event) => setRationale(event.target.value)}
      />
      <p className="note note--wrong" role="alert">
        {notice}
      </p>
      <Button size="medium" margin={false} onClick={ask}>
        Record revision
      </Button>
      <ConfirmationModal
        modalSlug={MODAL}
        heading="Put the revision on the record?"
        body={`${describeNumbers(numbers, options)}. It cannot be undone; a later revision can follow it.`}
        confirmLabel="Put on the record"
        onConfirm={record}
      />
    </div>
  )
}

type Revision = {
  numbers: Readonly<Record<string, number>>
  options: readonly NumberedOption[]
  rationale: string
}

function revisionProblems({ numbers, options, rationale }: Revision): string[] {
  const wrong = forecastProblems({ forecast: numbers, options })
  const missing = rationale.trim() ? [] : ['Say why the numbers change.']
  return [...wrong.map(({ message }) => message), ...missing]
}
