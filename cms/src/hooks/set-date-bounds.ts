import { parseTimelineDate, timelineDateBounds } from '@veridact/shared/domain'
import type { CollectionBeforeChangeHook } from 'payload'

import type { TimelineEvent } from '../payload-types.ts'

/** The span that the date stands for (T2) is stored with it, so that the database can order by it. */
export const setDateBounds: CollectionBeforeChangeHook<TimelineEvent> = ({ data }) =>
  data.date && isTimelineDate(data.date) === true
    ? { ...data, ...timelineDateBounds(parseTimelineDate(data.date)) }
    : data

/** Lets a date of a timeline pass (T1); otherwise says what is accepted. */
export function isTimelineDate(value: string | null | undefined): string | true {
  try {
    return parseTimelineDate(value ?? '') && true
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
