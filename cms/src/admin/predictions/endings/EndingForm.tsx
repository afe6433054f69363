'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { consequencesOf } from './consequences.ts'
import type { EndedPrediction } from './ended-prediction.ts'
import { draftOfInput, hadHappened, inputOf, inputProblems } from './ending-input.ts'
import { EndingFields } from './EndingFields.tsx'
import type { ToldEnding } from './told-endings.ts'
import { useEnding } from './use-ending.ts'

type Props = {
  prediction: EndedPrediction
  /** The ending that is corrected. */
  present: ToldEnding | undefined
  onChange: () => Promise<void>
  onClose: () => void
}

/** How it ended, typed; what that would do, shown; and only then recorded. Nothing typed is lost to a conflict. */
export function EndingForm({ prediction, present, onChange, onClose }: Props) {
  const { options, openAt, closeAt, timeZone } = prediction
  const [input, setInput] = useState(() => inputOf(present, timeZone))
  const supersedes = present?.seq ?? null
  const ending = useEnding({
    predictionId: prediction.id,
    draft: draftOfInput(input, openAt),
    basedOn: supersedes,
    onConflict: onChange,
    onRecorded: async ({ isProposal }) => {
      onClose()
      await onChange()
      toast.success(isProposal ? 'Proposed; another resolver must confirm it.' : 'On the record.')
    },
  })

  async function look() {
    const context = { options: options.map(({ id }) => id), openAt, now: new Date().toISOString() }
    const problems = inputProblems(input, context)
    if (problems.length > 0) return ending.setNotice(problems.join(' '))
    await ending.look()
  }

  return (
    <div className="ending-form">
      <EndingFields
        input={input}
        options={options}
        zone={timeZone}
        hadHappened={hadHappened(input, openAt)}
        onChange={(changes) => setInput({ ...input, ...changes })}
      />
      <p className="note note--wrong" role="alert">
        {ending.notice}
      </p>
      <Effect
        sentences={
          ending.preview &&
          consequencesOf({ preview: ending.preview, options, closeAt, timeZone, supersedes })
        }
      />
      <div className="record-actions">
        <Button
          buttonStyle={ending.preview ? 'secondary' : 'primary'}
          margin={false}
          disabled={ending.isSending}
          onClick={look}
        >
          What will it do?
        </Button>
        <Button
          margin={false}
          disabled={!ending.preview || ending.isSending}
          onClick={ending.record}
        >
          {ending.preview?.needsConfirmation ? 'Propose it' : 'Put it on the record'}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

function Effect({ sentences }: { sentences: string[] | undefined }) {
  return (
    <div aria-live="polite">
      {sentences ? (
        <>
          <h4>What this will do to the score</h4>
          <ul className="effect">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="note">See what it will do to the score first; then it can be recorded.</p>
      )}
    </div>
  )
}
