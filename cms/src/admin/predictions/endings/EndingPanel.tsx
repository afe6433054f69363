'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { DeskRecord } from '../../../ledger/desk-record.ts'
import { useHasRole } from '../../staff/use-has-role.ts'
import type { EndedPrediction } from './ended-prediction.ts'
import { EndingForm } from './EndingForm.tsx'
import { EndingList } from './EndingList.tsx'
import { ProposalBox } from './ProposalBox.tsx'
import { toldEndings } from './told-endings.ts'

type Props = { prediction: EndedPrediction; record: DeskRecord; onChange: () => Promise<void> }

/** How a prediction ended, and for resolvers the form to say so, to correct it, or to confirm it. */
export function EndingPanel({ prediction, record, onChange }: Props) {
  const isResolver = useHasRole('admin', 'resolver')
  const [isEditing, setIsEditing] = useState(false)
  const endings = toldEndings(record)
  const [present] = endings
  const { proposal } = record
  return (
    <section className="ending-panel" aria-label="Outcome">
      <h3>Outcome</h3>
      <EndingList endings={endings} prediction={prediction} />
      {proposal && (
        <ProposalBox
          key={proposal.id}
          proposal={proposal}
          prediction={prediction}
          people={record.people}
          onChange={onChange}
        />
      )}
      {isResolver && isEditing && (
        <EndingForm
          prediction={prediction}
          present={present}
          onChange={onChange}
          onClose={() => setIsEditing(false)}
        />
      )}
      {isResolver && !isEditing && !proposal && (
        <Button
          buttonStyle={present ? 'secondary' : 'primary'}
          margin={false}
          onClick={() => setIsEditing(true)}
        >
          {present ? 'Correct it' : 'Say how it ended'}
        </Button>
      )}
    </section>
  )
}
