type FieldName =
  'Array' | 'Checkbox' | 'DateTime' | 'Group' | 'Relationship' | 'Select' | 'Text' | 'Textarea'

/** The admin's component for a field of a prediction that is read-only once it is on the record. */
export function frozen(field: FieldName) {
  return { Field: `/admin/predictions/frozen-fields#Frozen${field}` }
}
