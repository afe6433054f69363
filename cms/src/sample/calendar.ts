const DAY_MS = 24 * 60 * 60 * 1000

/** A day of the sample content, in all the forms its texts need; the day begins at 00:00 UTC. */
export type SampleDay = {
  /** `2027-03-01` */
  edtf: string
  /** `2027-03` */
  month: string
  /** "March 1, 2027" */
  words: string
  /** "March 2027" */
  monthWords: string
  /** Its first instant, ISO 8601. */
  instant: string
  /** So many days later, or with a negative number earlier. */
  plus: (days: number) => SampleDay
}

/**
 * The dates in the sample content. Stories are about what has not happened yet, so they count from the
 * day on which they are loaded.
 */
export type SampleCalendar = {
  daysAgo: (days: number) => SampleDay
  /** The next day with this month and day, such as `03-01`, that is at least so many days away. */
  next: (monthAndDay: string, atLeastDays?: number) => SampleDay
}

export function sampleCalendar(now: Date): SampleCalendar {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return {
    daysAgo: (days) => sampleDay(today - days * DAY_MS),
    next(monthAndDay, atLeastDays = 60) {
      const year = now.getUTCFullYear()
      const candidates = [year, year + 1, year + 2].map((each) =>
        Date.parse(`${each}-${monthAndDay}`),
      )
      return sampleDay(candidates.find((ms) => ms >= today + atLeastDays * DAY_MS) ?? today)
    },
  }
}

function sampleDay(ms: number): SampleDay {
  const date = new Date(ms)
  const words = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString('en-US', { timeZone: 'UTC', ...options })
  return {
    edtf: date.toISOString().slice(0, 10),
    month: date.toISOString().slice(0, 7),
    words: words({ dateStyle: 'long' }),
    monthWords: words({ month: 'long', year: 'numeric' }),
    instant: date.toISOString(),
    plus: (days) => sampleDay(ms + days * DAY_MS),
  }
}
