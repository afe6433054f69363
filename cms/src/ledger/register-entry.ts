import { jeffreysMean, parseInstant } from '@veridact/shared/domain'

import type { Prediction } from '../payload-types.ts'
import type { NewEntry } from './new-entry.ts'
import { optionsOf } from './options.ts'
import { optionsText } from './options-text.ts'

/** The entry that puts a complete draft on the record: all that its score will depend on (P4). */
export function registerEntry(prediction: Prediction, clusterKey: string): NewEntry {
  const { id, type, options, referenceForecast } = prediction
  return {
    type: 'register',
    predictionId: id,
    payload: {
      type,
      options: optionsOf(prediction).map((option) => option.id),
      isOrdered: prediction.isOrdered ? 1 : 0,
      closeAt: parseInstant(prediction.closeAt ?? ''),
      timezone: prediction.closeAt_tz,
      ...baseRateOf(referenceForecast),
      aiAssist: prediction.aiAssist,
      clusterKey,
      category: idOf(prediction.category),
      authors: (prediction.authors ?? []).map(idOf),
    },
    texts: {
      question: prediction.question,
      resolutionCriteria: prediction.resolutionCriteria ?? '',
      otherwiseResolves: prediction.otherwiseResolves ?? '',
      ...(type === 'multiple_choice' && { options: optionsText(options ?? []) }),
      ...referenceTextOf(referenceForecast),
    },
  }
}

type Reference = Prediction['referenceForecast']

function baseRateOf({ kind, k, n }: Reference) {
  if (kind !== 'baseRate' || k == null || n == null) return {}
  return { baseRate: { k, n, yes: jeffreysMean({ k, n }) } }
}

/** What was counted, and by whom: class, source and its address, a line each. */
function referenceTextOf({ kind, referenceClass, sourceName, sourceUrl }: Reference) {
  if (kind !== 'baseRate') return {}
  return { referenceClass: [referenceClass, sourceName, sourceUrl].filter(Boolean).join('\n') }
}

function idOf(relation: string | { id: string } | null | undefined): string {
  return typeof relation === 'object' && relation ? relation.id : (relation ?? '')
}
