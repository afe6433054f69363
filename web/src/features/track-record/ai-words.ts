import type { AiUse } from '@veridact/shared/client'

/** What software did for a prediction, as the record sets it apart. */
export const AI_WORDS = {
  none: 'None',
  research: 'Research',
  drafted: 'First draft',
  generated: 'Generated',
} as const satisfies Record<AiUse, string>
