import { formatDay, formatInstant } from '@veridact/shared/domain'

import { AI_ASSIST_WORDS } from '../../app/ai-assist-words.ts'
import type { RecordFilter } from '../../app/paths.ts'

/** What a record is narrowed to, in words; its dataset is named apart from them. */
export function filterWords(
  { category, author, aiAssist, from, to, immature, at, asOf }: RecordFilter,
  names: { category: string | undefined; author: string | undefined },
): string[] {
  return [
    category && `Category: ${names.category ?? category}`,
    author && `Author: ${names.author ?? author}`,
    aiAssist && `AI assistance: ${AI_ASSIST_WORDS[aiAssist]}`,
    from && `Closed from ${when(from)}`,
    to && `Closed before ${when(to)}`,
    immature && 'With what is resolved and not mature',
    at === 'closing' && 'Calibration of the last number',
    asOf && `As of ${when(asOf)}`,
  ].filter((words) => typeof words === 'string')
}

/** A day, which begins at midnight UTC, or an instant. */
function when(text: string): string {
  return text.includes('T') ? formatInstant(text) : formatDay(`${text}T00:00:00Z`)
}
