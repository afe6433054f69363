'use client'

import { exactPercent } from '@veridact/shared/domain'
import type { ForecastNumbers } from '@veridact/shared/domain'

import type { NumberedOption } from './forecast-editing.ts'
import { withNumber } from './forecast-editing.ts'
import { OptionInputs } from './OptionInputs.tsx'
import { PercentInput } from './PercentInput.tsx'

type Props = {
  options: readonly NumberedOption[]
  numbers: ForecastNumbers
  onChange: (numbers: ForecastNumbers) => void
  isReadOnly?: boolean
}

/** A number for each outcome, or for Yes alone; what is refused says why and is not kept. */
export function ForecastInputs({ isReadOnly = false, ...rest }: Props) {
  const props = { ...rest, isReadOnly }
  const isBinary = props.options.some(({ id }) => id === 'yes')
  return (
    <div className="forecast-inputs">
      {isBinary ? <BinaryInput {...props} /> : <OptionInputs {...props} />}
    </div>
  )
}

function BinaryInput({ numbers: { yes, no }, onChange, isReadOnly }: Required<Props>) {
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
