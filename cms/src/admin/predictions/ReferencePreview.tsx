'use client'

import { describeReference } from './describe-reference.ts'
import { useFormData } from './use-form-data.ts'

/** Under the reference forecast's fields: the number they make, at once. */
export function ReferencePreview() {
  return <output className="note">{describeReference(useFormData())}</output>
}
