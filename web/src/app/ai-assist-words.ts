import type { AiAssist } from '@veridact/shared/client'

/** What software did for a prediction or an article. */
export const AI_ASSIST_WORDS = {
  none: 'None',
  research: 'Research',
  drafted: 'First draft',
  generated: 'Generated',
} as const satisfies Record<AiAssist, string>
