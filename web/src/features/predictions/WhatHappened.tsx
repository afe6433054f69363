import type { Ending, Outcome, Prediction } from '@veridact/shared/client'
import { formatDay, formatInstant, toMillisecond } from '@veridact/shared/domain'

import { Link } from '../../ui/link/Link.tsx'
import { Notice } from '../../ui/notice/Notice.tsx'
import { Paragraphs } from './Criteria.tsx'
import { PredictionStateLabel } from './PredictionStateLabel.tsx'
import { outcomeWord } from './standing.ts'
import styles from './WhatHappened.module.css'

type Props = { prediction: Prediction; outcome: Outcome }

/** How it ended: what happened and when, by what evidence, who said so, and what was said before. */
export function WhatHappened({ prediction, outcome }: Props) {
  const { timezone, endings } = prediction
  const { occurredAt, note, evidence } = outcome
  return (
    <div className={styles.happened}>
      <p className={styles.line}>
        <PredictionStateLabel prediction={prediction} />
        {occurredAt && (
          <time dateTime={toMillisecond(occurredAt)} className="label">
            {formatDay(occurredAt, timezone)}
          </time>
        )}
      </p>
      <div className="prose">
        {note && <Paragraphs text={note} />}
        <p>{whoDecided(outcome)}</p>
      </div>
      <Evidence addresses={evidence} />
      {endings.slice(0, -1).map((ending, index) => (
        <Corrected
          key={ending.seq}
          prediction={prediction}
          ending={ending}
          by={endings[index + 1]}
        />
      ))}
    </div>
  )
}

/** The addresses of the evidence, named by where they lead. */
export function Evidence({ addresses }: { addresses: readonly string[] }) {
  if (addresses.length === 0) return null
  return (
    <ul className={styles.evidence} aria-label="Evidence">
      {addresses.map((address) => (
        <li key={address}>
          <Link href={address}>{new URL(address).hostname}</Link>
        </li>
      ))}
    </ul>
  )
}

function whoDecided({ recordedAt, isDecidedByOne, decidedBy }: Outcome): string {
  if (decidedBy !== null) return `As ${decidedBy} has it.`
  const who = isDecidedByOne
    ? 'One person decided and confirmed it.'
    : 'One person decided it and another confirmed it.'
  return recordedAt ? `Recorded on ${formatInstant(recordedAt)}. ${who}` : who
}

type CorrectedProps = { prediction: Prediction; ending: Ending; by: Ending | undefined }

/** An ending that was taken back stays in sight, beside the one that took its place. */
function Corrected({ prediction, ending, by }: CorrectedProps) {
  const say = (said: Ending) =>
    said.state === 'resolved'
      ? (outcomeWord({ ...prediction, outcome: said }) ?? '')
      : WORDS[said.state]
  return (
    <Notice kind="record" head={by ? `Corrected, ${formatDay(by.recordedAt)}.` : 'Corrected.'}>
      <del>{say(ending)}</del> {by && <ins>{say(by)}</ins>}. Entry{' '}
      {ending.seq.toLocaleString('en-US')} had said, on {formatDay(ending.recordedAt)}:{' '}
      {ending.note ?? 'its note was erased.'}
    </Notice>
  )
}

const WORDS = { annulled: 'Annulled', ambiguous: 'Ambiguous' } as const
