'use client'

import { useId } from 'react'

import { timeZones } from './clock-time.ts'
import type { EndingInput } from './ending-input.ts'

type Props = Pick<EndingInput, 'clock' | 'timeZone'> & {
  /** The prediction's own; offered first. */
  zone: string
  isRequired: boolean
  onChange: (changes: Partial<EndingInput>) => void
}

/** When it happened: what a clock read, and where that clock stood. */
export function OccurredAt({ clock, timeZone, zone, isRequired, onChange }: Props) {
  const id = useId()
  return (
    <div className="occurred-at">
      <label className="field-label" htmlFor={id}>
        When did it happen?{isRequired ? <span className="required">*</span> : ' (if it did)'}
      </label>
      <input
        id={id}
        type="datetime-local"
        value={clock}
        onChange={({ target }) => onChange({ clock: target.value })}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <select
        aria-label="Time zone"
        value={timeZone}
        onChange={({ target }) => onChange({ timeZone: target.value })}
      >
        {timeZones(zone, 'UTC').map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  )
}
