'use client'

import { TextareaInput } from '@payloadcms/ui'
import type { ResolutionType } from '@veridact/shared/domain'
import { useId } from 'react'

import type { NumberedOption } from '../forecast-editing.ts'
import type { EndingInput } from './ending-input.ts'
import { OccurredAt } from './OccurredAt.tsx'

type Props = {
  input: EndingInput
  options: readonly NumberedOption[]
  /** The prediction's own. */
  zone: string
  /** Before the question opened: only annulling is offered. */
  hadHappened: boolean
  onChange: (changes: Partial<EndingInput>) => void
}

const TYPES = {
  resolution: 'Resolve: it is clear what happened.',
  ambiguous: 'Ambiguous: reality gave no clear answer.',
  annul: 'Annul: the question was flawed, or it had happened before it opened.',
} as const satisfies Record<ResolutionType, string>

/** What happened, when, by what evidence, and how that was decided. */
export function EndingFields({ input, options, zone, hadHappened, onChange }: Props) {
  const type = hadHappened ? 'annul' : input.type
  return (
    <>
      <Choice
        legend="How did it end?"
        choices={Object.entries(TYPES).map(([id, label]) => ({ id, label }))}
        chosen={type}
        isOffered={(id) => !hadHappened || id === 'annul'}
        // made of the keys of TYPES above
        onChoose={(id) => onChange({ type: id as ResolutionType })}
      />
      {hadHappened && (
        <p className="note">
          It had happened when the question opened, so there was nothing to forecast: it can only be
          annulled.
        </p>
      )}
      {type === 'resolution' && (
        <Choice
          legend="What happened?"
          choices={options}
          chosen={input.outcome}
          onChoose={(outcome) => onChange({ outcome })}
        />
      )}
      <OccurredAt
        clock={input.clock}
        timeZone={input.timeZone}
        zone={zone}
        isRequired={type === 'resolution'}
        onChange={onChange}
      />
      <TextareaInput
        path="ending-evidence"
        label="Evidence: web addresses, one a line"
        required
        value={input.evidence}
        onChange={({ target }) => onChange({ evidence: target.value })}
      />
      <TextareaInput
        path="ending-note"
        label="How it was decided; readers will see it"
        required
        value={input.note}
        onChange={({ target }) => onChange({ note: target.value })}
      />
    </>
  )
}

type ChoiceProps = {
  legend: string
  choices: readonly NumberedOption[]
  chosen: string
  isOffered?: (id: string) => boolean
  onChoose: (id: string) => void
}

function Choice({ legend, choices, chosen, isOffered = () => true, onChoose }: ChoiceProps) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend className="field-label">{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={id === chosen}
            disabled={!isOffered(id)}
            onChange={() => onChoose(id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
