'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useHasRole } from '../../staff/use-has-role.ts'
import { CriteriaForm } from './CriteriaForm.tsx'
import type { CategoryChoice } from './WordInput.tsx'

type Props = {
  predictionId: string
  /** The `seq` of the entry whose words are shown. */
  basedOn: number
  categories: readonly CategoryChoice[]
  onChange: () => Promise<void>
}

/** For editors: the only way to other words for a question on the record. */
export function CriteriaPanel(props: Props) {
  const isEditor = useHasRole('admin', 'editor')
  const [isEditing, setIsEditing] = useState(false)
  if (!isEditor) return null
  return (
    <section className="ending-panel" aria-label="Words">
      <h3>Words</h3>
      <p className="note">
        Question, criteria, outcomes and category change only with an entry that says why. Readers
        see the difference, and the forecasts made before it are marked.
      </p>
      {isEditing ? (
        <CriteriaForm {...props} onClose={() => setIsEditing(false)} />
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={() => setIsEditing(true)}>
          Change the words
        </Button>
      )}
    </section>
  )
}
