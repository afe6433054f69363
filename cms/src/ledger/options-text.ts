import { canonicalJson } from '@veridact/shared/ledger'

import type { Prediction } from '../payload-types.ts'

type Options = NonNullable<Prediction['options']>

/**
 * The labels and descriptions of a question's options as one text of the ledger: canonical JSON, a list in
 * the editor's order.
 */
export function optionsText(options: Options): string {
  return canonicalJson(
    options.map(({ key, label, description, isResidual }) => ({
      id: key,
      label,
      description: description ?? '',
      isResidual: isResidual ? 1 : 0,
    })),
  )
}
