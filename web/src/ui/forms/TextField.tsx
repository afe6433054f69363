import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useId } from 'react'

import type { FieldProps } from './Field.tsx'
import { Field } from './Field.tsx'

type TextFieldProps = FieldProps & InputHTMLAttributes<HTMLInputElement>

export function TextField({ label, hint, error, count, ...input }: TextFieldProps) {
  const ownId = useId()
  const id = input.id ?? ownId
  return (
    <Field id={id} label={label} hint={hint} error={error} count={count}>
      {(control) => <input type="text" {...input} {...control} />}
    </Field>
  )
}

type TextAreaProps = FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>

export function TextArea({ label, hint, error, count, ...textarea }: TextAreaProps) {
  const ownId = useId()
  const id = textarea.id ?? ownId
  return (
    <Field id={id} label={label} hint={hint} error={error} count={count}>
      {(control) => <textarea {...textarea} {...control} />}
    </Field>
  )
}
