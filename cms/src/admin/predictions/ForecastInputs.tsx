'use client'

import { Button } from '@payloadcms/ui'
import { exactPercent } from '@veridact/shared/domain'
import type { ForecastNumbers } from '@veridact/shared/domain'

import type { NumberedOption } from './forecast-editing.ts'
import { describeSum, equalShares, restFor, withNumber } from './forecast-editing.ts'
import { PercentInput } from './PercentInput.tsx'

type Props = {
  options: readonly NumberedOption[]
  numbers: ForecastNumbers
  onChange: (numbers: ForecastNumbers) => void
  isReadOnly?: boolean
}

/** A number for each outcome, or for Yes alone; what is refused says why and is not kept. */
export function ForecastInputs(props: Props) {
  const isBinary = props.options.some(({ id }) => id === 'yes')
  return (
    <div className="forecast-inputs">
      {isBinary ? <BinaryInput {...props} /> : <OptionInputs {...props} />}
    </div>
  )
}

function BinaryInput({ numbers: { yes, no }, onChange, isReadOnly = false }: Props) {
  return (
    <>
      <PercentInput
        label="Yes"
        ppm={yes}
        isReadOnly={isReadOnly}
        onChange={(ppm) => onChange(withNumber({}, { id: 'yes', ppm }))}
      />
      <output className="note">
        {no === undefined
          ? 'No is what Yes leaves.'
          : `No is what Yes leaves: ${exactPercent(no)}%.`}
      </output>
    </>
  )
}

function OptionInputs({ options, numbers, onChange, isReadOnly = false }: Props) {
  const sum = describeSum(numbers)
  return (
    <>
      {options.map(({ id, label }) => (
        <PercentInput
          key={id}
          label={label}
          ppm={numbers[id]}
          rest={restFor(id, numbers)}
          isReadOnly={isReadOnly}
          onChange={(ppm) => onChange(withNumber(numbers, { id, ppm }))}
        />
      ))}
      <div className="forecast-inputs__foot">
        <output className={sum.isWhole ? 'note' : 'note note--wrong'}>{sum.text}</output>
        {!isReadOnly && options.length > 0 && (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => onChange(equalShares(options))}
          >
            Equal shares
          </Button>
        )}
      </div>
    </>
  )
}
