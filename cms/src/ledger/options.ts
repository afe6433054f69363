import { BINARY_OPTIONS, type PredictionOption } from '@veridact/shared/domain'

import type { Prediction } from '../payload-types.ts'

/** A prediction's outcomes in the order in which its forecasts are stored. */
export function optionsOf({
  type,
  options,
}: Pick<Prediction, 'type' | 'options'>): readonly PredictionOption[] {
  if (type === 'binary') return BINARY_OPTIONS
  return (options ?? []).map(({ key, label, isResidual }) => ({
    id: key,
    label,
    isResidual: isResidual ?? false,
  }))
}
