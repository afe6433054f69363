'use client'

import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { formatInstant } from '@veridact/shared/domain'
import { useState } from 'react'

import type { DeskRecord } from '../../../ledger/desk-record.ts'
import type { Proposal } from '../../../ledger/proposals.ts'
import { sendJson } from '../../requests/send-json.ts'
import { useHasRole } from '../../staff/use-has-role.ts'
import type { EndedPrediction } from './ended-prediction.ts'
import { Evidence } from './Evidence.tsx'
import { describeEnding, nameOf } from './told-endings.ts'

type Props = {
  proposal: Proposal
  prediction: EndedPrediction
  people: DeskRecord['people']
  onChange: () => Promise<void>
}

/** An ending that waits for a second person, and for resolvers what to do with it. */
export function ProposalBox({ proposal, prediction, people, onChange }: Props) {
  const { ending, proposedBy, proposedAt } = proposal
  const isResolver = useHasRole('admin', 'resolver')
  return (
    <article className="ending">
      <p>
        Proposed: <strong>{describeEnding(ending, prediction)}</strong>
      </p>
      <p>{ending.note}</p>
      <Evidence addresses={ending.evidence} />
      <p className="note">
        By {nameOf(proposedBy, people)}, {formatInstant(proposedAt)}. It is not on the record until
        another resolver confirms it.
      </p>
      {isResolver && (
        <ProposalActions proposal={proposal} predictionId={prediction.id} onChange={onChange} />
      )}
    </article>
  )
}

type ActionProps = Pick<Props, 'proposal' | 'onChange'> & { predictionId: string }

function ProposalActions({ proposal, predictionId, onChange }: ActionProps) {
  const { user } = useAuth()
  const { config } = useConfig()
  const [isSending, setIsSending] = useState(false)

  async function send(action: 'confirm' | 'withdraw', done: string) {
    setIsSending(true)
    const url = `${config.routes.api}/predictions/${predictionId}/${action}`
    const answer = await sendJson(url, { method: 'POST', json: { proposal: proposal.id } })
    setIsSending(false)
    if (answer.isDone) toast.success(done)
    else toast.error(answer.message)
    await onChange()
  }

  return (
    <div className="record-actions">
      {user?.id !== proposal.proposedBy && (
        <Button
          margin={false}
          disabled={isSending}
          onClick={() => send('confirm', 'On the record.')}
        >
          Confirm
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={isSending}
        onClick={() => send('withdraw', 'Withdrawn.')}
      >
        Withdraw
      </Button>
    </div>
  )
}
