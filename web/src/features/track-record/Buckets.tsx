import type { BucketCounts } from '@veridact/shared/client'

import { StrokeRow, type StrokeRun } from '../../ui/charts/StrokeRow.tsx'
import styles from './Buckets.module.css'

type Bucket = Exclude<keyof BucketCounts, 'published'>

const BUCKETS: readonly {
  name: Bucket
  words: string
  stroke: Pick<StrokeRun, 'colour' | 'isTall'>
}[] = [
  { name: 'open', words: 'Open', stroke: { colour: 'record', isTall: true } },
  { name: 'awaiting', words: 'Awaiting', stroke: { colour: 'awaiting', isTall: true } },
  { name: 'scored', words: 'Scored', stroke: { colour: 'ink', isTall: true } },
  { name: 'immature', words: 'Resolved, not mature', stroke: { colour: 'mark', isTall: true } },
  { name: 'annulled', words: 'Annulled', stroke: { colour: 'mark', isTall: false } },
  { name: 'ambiguous', words: 'Ambiguous', stroke: { colour: 'mark', isTall: false } },
  { name: 'unscored', words: 'Unscored', stroke: { colour: 'mark', isTall: false } },
]

/** Every published question in exactly one bucket; the sum is printed so that nobody need believe it. */
export function Buckets({ counts }: { counts: BucketCounts }) {
  return (
    <div className={styles.buckets}>
      <ul className={styles.sum}>
        {BUCKETS.map(({ name, words }) => (
          <li key={name} data-ours={name === 'open' || name === 'awaiting' || undefined}>
            <data value={counts[name]}>{counts[name].toLocaleString('en-US')}</data>
            <span className="secondary">{words}</span>
          </li>
        ))}
        <li className={styles.total}>
          <data value={counts.published}>{counts.published.toLocaleString('en-US')}</data>
          <span className="label">Published</span>
        </li>
      </ul>
      <StrokeRow
        runs={BUCKETS.map(({ name, stroke }) => ({ id: name, n: counts[name], ...stroke }))}
      />
      <p className="small">Strokes in the order above, one for each prediction where they fit.</p>
    </div>
  )
}
