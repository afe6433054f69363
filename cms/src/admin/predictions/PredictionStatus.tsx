'use client'

import { formatInstant } from '@veridact/shared/domain'
import type { Data } from 'payload'

import { missingNow } from './draft-of-form.ts'
import { shownStateNow } from './shown-state.ts'
import { StateBadge } from './StateBadge.tsx'
import { useFormData } from './use-form-data.ts'

/** In the sidebar: where the prediction stands, what it lacks, and why it is frozen. */
export function PredictionStatus() {
  const data = useFormData()
  return (
    <section className="status-box" aria-label="Status">
      <StateBadge state={shownStateNow(data)} />
      {data.openAt ? <OnRecord data={data} /> : <Missing messages={missingNow(data)} />}
    </section>
  )
}

function OnRecord({ data: { openAt, imported, closeAt_tz: zone } }: { data: Data }) {
  if (imported?.dataset) {
    return (
      <p>
        Imported: its question, numbers and outcome are those of{' '}
        {imported.source ?? imported.dataset}.
      </p>
    )
  }
  return (
    <p>
      On the record since {formatInstant(new Date(openAt).toISOString(), zone)}. What was promised
      then is frozen: readers judge the forecast by it. Revisions stand under Forecast.
    </p>
  )
}

function Missing({ messages }: { messages: string[] }) {
  if (messages.length === 0) {
    return (
      <p>
        Ready. It goes on the record with the first published article that lists it, or by Publish.
      </p>
    )
  }
  return (
    <>
      <p>Before it can go on the record:</p>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  )
}
