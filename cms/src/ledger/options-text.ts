import { canonicalJson } from '@veridact/shared/ledger'

import type { Prediction } from '../payload-types.ts'

type Options = NonNullable<Prediction['options']>

/** What a text of options says of each. */
type OptionWords = { id: string; label: string; description: string; isResidual: 0 | 1 }

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

/** What `optionsText` wrote. */
export function readOptionsText(text: string): OptionWords[] {
  return JSON.parse(text) as OptionWords[] // as it is written above
}
