import type { TrackRecord } from '@veridact/shared/client'

import { FEW, type CalibrationPoint } from '../../ui/charts/calibration.ts'
import { CalibrationPlot } from '../../ui/charts/CalibrationPlot.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Table } from '../../ui/table/Table.tsx'
import styles from './Calibration.module.css'
import { decilePoints, fiveThirtyEightPoints, fullestBin } from './calibration-points.ts'
import { countQuestions } from './figures.ts'

/** How often it happened when we said so, as a plot and as the table behind it. */
export function Calibration({ record }: { record: TrackRecord }) {
  const points = decilePoints(record.calibration)
  const fullest = fullestBin(points)
  return (
    <Section
      id="calibration"
      head="Calibration"
      aside={
        <div className={styles.words}>
          {fullest && (
            <p className="prose">
              When we said {fullest.label}, it happened {happenedIn(fullest)} times in {fullest.n}.
              If we are honest with ourselves, the dots lie along the line; the bars show how far
              chance alone could move them.
            </p>
          )}
          <BinTable caption="Calibration in ten bins" points={points} />
          <p className="small">
            {countQuestions(record.nBinary)} with Yes or No, ten bins, Wilson 95% intervals.
          </p>
          <details>
            <summary className="small">Show FiveThirtyEight’s 21 bins</summary>
            <BinTable
              caption="Calibration in FiveThirtyEight’s bins"
              points={fiveThirtyEightPoints(record.calibration)}
            />
          </details>
        </div>
      }
    >
      <figure className={styles.figure}>
        <p className={styles.upright}>How often it happened</p>
        <CalibrationPlot points={points} />
        <figcaption className={styles.axis}>What we said</figcaption>
      </figure>
    </Section>
  )
}

function BinTable({ caption, points }: { caption: string; points: readonly CalibrationPoint[] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { head: 'We said' },
        { head: 'Questions', isNumber: true },
        { head: 'Happened', isNumber: true },
        { head: 'Share', isNumber: true },
      ]}
      rows={points.map((point) => ({
        id: point.label,
        cells: [
          point.label,
          point.n,
          happenedIn(point),
          point.n < FEW ? 'too few' : `${Math.round(point.observed * 100)}%`,
        ],
      }))}
    />
  )
}

function happenedIn({ n, observed }: CalibrationPoint): number {
  return Math.round(n * observed)
}
