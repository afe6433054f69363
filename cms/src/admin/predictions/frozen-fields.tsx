'use client'

import {
  ArrayField,
  CheckboxField,
  DateTimeField,
  GroupField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
  useFormFields,
} from '@payloadcms/ui'
import type { ComponentType } from 'react'

/** Payload's fields, read-only once the prediction is on the record (P3, P4). */
export const FrozenArray = frozenAtOpen(ArrayField)
export const FrozenCheckbox = frozenAtOpen(CheckboxField)
export const FrozenDateTime = frozenAtOpen(DateTimeField)
export const FrozenGroup = frozenAtOpen(GroupField)
export const FrozenRelationship = frozenAtOpen(RelationshipField)
export const FrozenSelect = frozenAtOpen(SelectField)
export const FrozenText = frozenAtOpen(TextField)
export const FrozenTextarea = frozenAtOpen(TextareaField)

function frozenAtOpen<Props extends { readOnly?: boolean }>(Field: ComponentType<Props>) {
  return (props: Props) => {
    const isOnRecord = useFormFields(([fields]) => Boolean(fields.openAt?.value))
    return <Field {...props} readOnly={props.readOnly || isOnRecord} />
  }
}
