'use client'

import { Button } from '@payloadcms/ui'
import { exactPercent, OWN_PPM_BOUNDS } from '@veridact/shared/domain'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { readPercent } from './forecast-editing.ts'

type Props = {
  label: string
  ppm: number | undefined
  /** What the other options leave for this one, if that is an allowed number. */
  rest?: number | undefined
  /** Where the slider stops, so that the sum stays whole; what is typed may be more, and is told so. */
  most?: number | undefined
  /** Whether others may move this one, and how to say so. */
  hold?: { isHeld: boolean; onChange: () => void } | false
  isReadOnly: boolean
  onChange: (ppm: number | undefined) => void
}

/** One probability as a number and a slider. */
export function PercentInput({ label, ppm, rest, most, hold, isReadOnly, onChange }: Props) {
  const id = useId()
  // while it is typed, the text may not be a number yet
  const [typed, setTyped] = useState<string>()
  const reading = typed === undefined ? undefined : readPercent(typed)
  const problem = reading && 'problem' in reading ? reading.problem : undefined

  function type(text: string) {
    const next = readPercent(text)
    setTyped(text)
    onChange('ppm' in next ? next.ppm : undefined)
  }

  function set(next: number) {
    setTyped(undefined)
    onChange(next)
  }

  return (
    <div className="percent-input">
      <label htmlFor={id}>{label}</label>
      <input
        type="range"
        aria-label={`${label}, slider`}
        disabled={isReadOnly}
        min={OWN_PPM_BOUNDS.min}
        max={OWN_PPM_BOUNDS.max}
        step={1_000}
        value={ppm ?? 500_000}
        data-unset={ppm === undefined || undefined}
        onChange={(event) => set(Math.min(Number(event.target.value), most ?? OWN_PPM_BOUNDS.max))}
      />
      <span className="percent-input__number">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          disabled={isReadOnly}
          value={typed ?? (ppm === undefined ? '' : exactPercent(ppm))}
          aria-invalid={Boolean(problem)}
          aria-describedby={`${id}-problem`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => !problem && setTyped(undefined)}
          onKeyDown={keepFromSubmitting}
        />
        <span aria-hidden>%</span>
      </span>
      <span className="percent-input__actions">
        {rest !== undefined && rest !== ppm && !isReadOnly && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => set(rest)}>
            Fill the rest: {exactPercent(rest)}%
          </Button>
        )}
        {hold && (
          <label>
            <input type="checkbox" checked={hold.isHeld} onChange={hold.onChange} />
            Hold<span className="sr-only"> {label}</span>
          </label>
        )}
      </span>
      <p id={`${id}-problem`} className="note note--wrong" role="status">
        {problem}
      </p>
    </div>
  )
}

/** Return would save the document around the field. */
function keepFromSubmitting(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
