import type { TimelineEvent } from '@veridact/shared/client'
import { formatTimelineDate, htmlDateTime, parseTimelineDate } from '@veridact/shared/domain'

import { Link } from '../../ui/link/Link.tsx'
import { Timeline } from '../../ui/timeline/Timeline.tsx'

/** Events in the order in which the API gives them, each dated no more exactly than it is known. */
export function EventTimeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <Timeline
      items={events.map(({ id, date, title, epistemic, description, sources }) => ({
        id,
        title,
        epistemic,
        date: <EventDate date={date} />,
        children: (
          <>
            {description}
            {sources.map(({ name, url }) => (
              <span key={name}> {url ? <Link href={url}>{name}</Link> : name}</span>
            ))}
          </>
        ),
      }))}
    />
  )
}

/** "April 2026", with a machine's date only where HTML has one for it. */
function EventDate({ date }: { date: string }) {
  const words = formatTimelineDate(parseTimelineDate(date))
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return <time dateTime={htmlDateTime(date)}>{sentence}</time>
}
