'use client'

import { formatInstant, readinessProblems } from '@veridact/shared/domain'
import { useState } from 'react'

import { draftOfForm } from './draft-of-form.ts'
import { shownState } from './shown-state.ts'
import { StateBadge } from './StateBadge.tsx'
import { useFormData } from './use-form-data.ts'

/** In the sidebar: where the prediction stands, what it lacks, and why it is frozen. */
export function PredictionStatus() {
  const data = useFormData()
  const [now] = useState(() => new Date().toISOString())
  return (
    <section className="status-box" aria-label="Status">
      <StateBadge state={shownState(data, now)} />
      {data.openAt ? <OnRecord openAt={data.openAt} /> : <Missing data={data} now={now} />}
    </section>
  )
}

function OnRecord({ openAt }: { openAt: string }) {
  return (
    <p>
      On the record since {formatInstant(new Date(openAt).toISOString())}. What was promised then is
      frozen: readers judge the forecast by it. The numbers change by a revision, under Forecast.
    </p>
  )
}

function Missing({ data, now }: { data: ReturnType<typeof useFormData>; now: string }) {
  const problems = readinessProblems(draftOfForm(data), now)
  if (problems.length === 0) {
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
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>{message}</li>
        ))}
      </ul>
    </>
  )
}
