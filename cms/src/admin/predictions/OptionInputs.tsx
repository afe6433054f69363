'use client'

import { Button } from '@payloadcms/ui'
import type { ForecastNumbers } from '@veridact/shared/domain'
import { useState } from 'react'

import type { NumberedOption } from './forecast-editing.ts'
import { describeSum, equalShares, restFor, withNumber } from './forecast-editing.ts'
import { PercentInput } from './PercentInput.tsx'
import { mostFor, withOthersScaled } from './share-out.ts'

type Props = {
  options: readonly NumberedOption[]
  numbers: ForecastNumbers
  onChange: (numbers: ForecastNumbers) => void
  isReadOnly: boolean
}

/** The numbers as they stood before one option's began to change. */
type Basis = { id: string; numbers: ForecastNumbers }

/** A number for each outcome; once all have one, changing it moves those that are not held. */
export function OptionInputs({ options, numbers, onChange, isReadOnly }: Props) {
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set())
  // while one is dragged or typed the others follow from here: nothing is lost on the way
  const [basis, setBasis] = useState<Basis>()
  const isWhole = (of: ForecastNumbers) => options.every(({ id }) => of[id] !== undefined)
  const canHold = !isReadOnly && options.length > 2 && isWhole(numbers)

  function change(id: string, ppm: number | undefined) {
    const from = basis?.id === id ? basis.numbers : numbers
    setBasis({ id, numbers: from })
    const isScaled = ppm !== undefined && isWhole(from)
    onChange(isScaled ? withOthersScaled(from, { id, ppm, held }) : withNumber(from, { id, ppm }))
  }

  function hold(id: string) {
    setBasis(undefined)
    setHeld(toggled(held, id))
  }

  function shareEqually() {
    setBasis(undefined)
    onChange(equalShares(options))
  }

  return (
    <>
      {options.map(({ id, label }) => (
        <PercentInput
          key={id}
          label={label}
          ppm={numbers[id]}
          most={isWhole(numbers) ? mostFor(id, numbers, held) : undefined}
          rest={restFor(id, numbers)}
          isReadOnly={isReadOnly}
          onChange={(ppm) => change(id, ppm)}
          hold={canHold && { isHeld: held.has(id), onChange: () => hold(id) }}
        />
      ))}
      <div className="forecast-inputs__foot">
        <Sum numbers={numbers} />
        {!isReadOnly && options.length > 0 && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={shareEqually}>
            Equal shares
          </Button>
        )}
      </div>
    </>
  )
}

function Sum({ numbers }: Pick<Props, 'numbers'>) {
  const { isWhole, text } = describeSum(numbers)
  return <output className={isWhole ? 'note' : 'note note--wrong'}>{text}</output>
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id])
}
