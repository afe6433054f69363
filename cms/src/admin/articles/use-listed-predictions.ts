'use client'

import { useFormFields } from '@payloadcms/ui'

/** The ids of the predictions that the form lists, saved or not. */
export function useListedPredictions(): string[] {
  const value = useFormFields(([fields]) => fields.predictions?.value)
  return Array.isArray(value) ? value.map(String) : []
}
