import type { PredictionSummary, TrackRecord } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { calibrationSentence } from './calibration-sentence.ts'
import { PredictionRow } from './PredictionRow.tsx'
import styles from './RecordBand.module.css'

type Props = {
  record: TrackRecord
  /** What was settled last, the latest first. */
  settled: readonly PredictionSummary[]
  isSample: boolean
}

/** How good the numbers were in one sentence, and how the last questions came out. */
export function RecordBand({ record, settled, isSample }: Props) {
  const words = calibrationSentence(record, isSample ? 'the sample' : 'we')
  if (!words) return null
  return (
    <section className={`band ${styles.band}`} aria-labelledby="record-head">
      <div className={`page ${styles.parts}`}>
        <div className={styles.words}>
          {isSample && (
            <p className={styles.sample}>
              <strong>Sample record.</strong> None of our own questions is scored yet. These are
              invented, and say nothing about us.
            </p>
          )}
          <h2 id="record-head" className="heading-2">
            {words.sentence}
          </h2>
          <p className={styles.exactly}>
            {words.exactly} All {record.n.toLocaleString('en-US')} scored questions are on one page,
            the misses among them.
          </p>
          <p className={styles.ways}>
            <Link href={paths.trackRecord()}>See the track record</Link>
            <Link href={paths.verify()}>Verify the chain</Link>
          </p>
        </div>
        {settled.length > 0 && (
          <div className={styles.settled}>
            <h3 className="small-label">
              {isSample ? 'Sample record: the last to settle' : 'The last to settle, in order'}
            </h3>
            <ol className={styles.rows}>
              {settled.map((prediction) => (
                <PredictionRow key={prediction.id} prediction={prediction} />
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  )
}
