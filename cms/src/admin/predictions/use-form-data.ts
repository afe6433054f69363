'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { Data } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** All that is in the form now, saved or not, in the document's shape. */
export function useFormData(): Data {
  const [fields] = useAllFormFields()
  return reduceFieldsToValues(fields, true)
}
