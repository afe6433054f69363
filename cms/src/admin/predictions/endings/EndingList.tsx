'use client'

import { formatInstant } from '@veridact/shared/domain'

import type { EndedPrediction } from './ended-prediction.ts'
import { Evidence } from './Evidence.tsx'
import type { ToldEnding } from './told-endings.ts'
import { describeEnding } from './told-endings.ts'

type Props = { endings: readonly ToldEnding[]; prediction: EndedPrediction }

/** Every ending on the record: the one that holds, and those it superseded. */
export function EndingList({ endings, prediction }: Props) {
  if (endings.length === 0) return <p className="note">Nothing is on the record of its end.</p>
  return endings.map((ending, index) => (
    <article key={ending.seq} className="ending">
      <p>
        {index === 0 ? (
          <strong>{describeEnding(ending, prediction)}</strong>
        ) : (
          <>
            Superseded: <s>{describeEnding(ending, prediction)}</s>
          </>
        )}
      </p>
      <p>{ending.note ?? 'The note was erased.'}</p>
      <Evidence addresses={ending.evidence} />
      <p className="note">
        Entry {ending.seq}, {formatInstant(ending.recordedAt)}. {ending.deciders}
      </p>
    </article>
  ))
}
