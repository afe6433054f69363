import type { EntryLink, Prediction } from '@veridact/shared/client'
import { toMillisecond } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { entryAnchor } from './EntryLink.tsx'
import styles from './Proof.module.css'

type Props = { prediction: Pick<Prediction, 'slug' | 'entries' | 'history' | 'type'> }

/** The entries of a prediction with their hashes: the first number in sight, all of them below it. */
export function Proof({ prediction }: Props) {
  const { slug, entries, history } = prediction
  const first = entries.find(({ seq }) => seq === history[0]?.seq)
  return (
    <div className={`record-line ${styles.proof}`}>
      <div className={styles.entry}>
        {first && <EntryText entry={first} words={entryWords(first, prediction)} />}
        {entries.length > 1 && (
          <details>
            <summary className={styles.summary}>
              All {entries.length} entries, {number(entries[0])} to {number(entries.at(-1))}
            </summary>
            <ol className={styles.entries}>
              {entries.map((entry) => (
                <li key={entry.seq} id={entryAnchor(entry.seq)}>
                  <EntryText entry={entry} words={entryWords(entry, prediction)} />
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <CheckInBrowser slug={slug} />
    </div>
  )
}

/** The way to the verifier, with what it will do. */
function CheckInBrowser({ slug }: { slug: string }) {
  return (
    <div className={`not-printed ${styles.check}`}>
      <Link href={paths.verify(slug)} className="button button-outlined">
        Check this in your browser
      </Link>
      <p className="small">
        Recomputes the hashes, the links up to the last signed checkpoint, and the score. Nothing is
        sent.
      </p>
    </div>
  )
}

function EntryText({ entry, words }: { entry: EntryLink; words: string }) {
  const { hash, prevHash, recordedAt } = entry
  return (
    <>
      <p className="small">
        <strong>
          Entry {number(entry)}, {words}
        </strong>
      </p>
      <p className="hash">{hash}</p>
      <p className="small">
        follows{' '}
        <span className="hash">
          {prevHash.slice(0, 8)}…{prevHash.slice(-4)}
        </span>
        , recorded <time dateTime={toMillisecond(recordedAt)}>{recordedAt}</time>
      </p>
    </>
  )
}

const WORDS = {
  register: 'the question',
  forecast: 'a number',
  criteria_change: 'new words',
  resolution: 'what happened',
  annul: 'annulled',
  ambiguous: 'called ambiguous',
  supersede: 'extends an older question',
  import: 'an import',
  key_rotate: 'a key',
} as const satisfies Record<EntryLink['type'], string>

/** "the first number: 380,000 parts per million" */
function entryWords(
  { seq, type }: EntryLink,
  { history, type: kind }: Props['prediction'],
): string {
  const forecast = history.find((revision) => revision.seq === seq)
  const [yes] = forecast?.probabilities ?? []
  if (!forecast || !yes) return WORDS[type]
  const words = forecast.revision === 1 ? 'the first number' : `number ${forecast.revision}`
  return kind === 'binary'
    ? `${words}: ${yes.ppm.toLocaleString('en-US')} parts per million`
    : words
}

function number(entry: EntryLink | undefined): string {
  return entry?.seq.toLocaleString('en-US') ?? ''
}
