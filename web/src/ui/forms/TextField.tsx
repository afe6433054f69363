import type { InputHTMLAttributes } from 'react'
import { useId } from 'react'

import type { FieldProps } from './Field.tsx'
import { Field } from './Field.tsx'

type Props = FieldProps & InputHTMLAttributes<HTMLInputElement>

export function TextField({ label, hint, error, count, ...input }: Props) {
  const ownId = useId()
  return (
    <Field id={input.id ?? ownId} label={label} hint={hint} error={error} count={count}>
      {(control) => <input type="text" {...input} {...control} />}
    </Field>
  )
}
