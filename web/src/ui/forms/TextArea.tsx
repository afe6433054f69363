import type { TextareaHTMLAttributes } from 'react'
import { useId } from 'react'

import type { FieldProps } from './Field.tsx'
import { Field } from './Field.tsx'

type Props = FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>

export function TextArea({ label, hint, error, count, ...textarea }: Props) {
  const ownId = useId()
  return (
    <Field id={textarea.id ?? ownId} label={label} hint={hint} error={error} count={count}>
      {(control) => <textarea {...textarea} {...control} />}
    </Field>
  )
}
