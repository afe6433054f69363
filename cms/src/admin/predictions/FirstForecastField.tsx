'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { ForecastNumbers } from '@veridact/shared/domain'
import type { JSONFieldClientComponent } from 'payload'

import { optionsOfForm } from './draft-of-form.ts'
import { ofOptions } from './forecast-editing.ts'
import { ForecastInputs } from './ForecastInputs.tsx'
import { useFormData } from './use-form-data.ts'

/** The numbers that go on the record when the prediction opens. */
export const FirstForecastField: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<ForecastNumbers>({ path })
  const options = optionsOfForm(useFormData())
  return (
    <section className="field-type first-forecast">
      <FieldLabel as="h3" label={field.label ?? 'First forecast'} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {options.length === 0 && <p className="note">Add the outcomes first.</p>}
        <ForecastInputs
          options={options}
          numbers={ofOptions(value, options)}
          onChange={setValue}
          isReadOnly={readOnly || disabled}
        />
        <p className="field-description">
          0.1 to 99.9 per cent: nothing is certain. They are frozen when the prediction opens and
          revised from then on.
        </p>
      </div>
    </section>
  )
}
