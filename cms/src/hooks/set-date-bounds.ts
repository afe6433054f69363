import { parseTimelineDate, timelineDateBounds, timelinePlace } from '@veridact/shared/domain'
import type { CollectionBeforeChangeHook } from 'payload'

import type { TimelineEvent } from '../payload-types.ts'

/**
 * The span that the date stands for and its place on a timeline (T2) are stored with it, so that the
 * database can look for the one and order by the other. What will be refused has neither.
 */
export const setDateBounds: CollectionBeforeChangeHook<TimelineEvent> = ({ data }) => {
  const { date: text, manualRank } = data
  if (!text || isTimelineDate(text) !== true || isRank(manualRank) !== true) return data
  const date = parseTimelineDate(text)
  return { ...data, ...timelineDateBounds(date), place: timelinePlace(date, manualRank) }
}

/** Lets a date of a timeline pass (T1); otherwise says what is accepted. */
export function isTimelineDate(value: string | null | undefined): string | true {
  try {
    return parseTimelineDate(value ?? '') && true
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

/** Lets a whole number pass, and none at all. */
export function isRank(value: number | null | undefined): string | true {
  return (
    value === null || value === undefined || Number.isSafeInteger(value) || 'Enter a whole number.'
  )
}
