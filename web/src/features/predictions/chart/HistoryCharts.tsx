import type { Option, Prediction } from '@veridact/shared/client'
import { formatDay, printPercent } from '@veridact/shared/domain'

import { Probability } from '../../../ui/numbers/Probability.tsx'
import { Table } from '../../../ui/table/Table.tsx'
import { baseRateOf } from '../words.ts'
import styles from './HistoryCharts.module.css'
import { movedInWords } from './Reading.tsx'
import { StepChart } from './StepChart.tsx'
import { stepChart, type StepChartModel } from './step-chart.ts'

type Props = {
  prediction: Prediction
  /** The instant up to which the last number is known to hold. */
  now: string
}

/** The history of a prediction: one chart, or of several outcomes one each on the same axes. */
export function HistoryCharts({ prediction, now }: Props) {
  const charts = chartedOptions(prediction).map((option) => ({
    option,
    model: stepChart(prediction, { optionId: option.id, now }),
  }))
  const baseRate = baseRateOf(prediction)
  const isHatched = charts.some(({ model: { event } }) => event !== undefined && event.at < 1)
  return (
    <>
      <div className={styles.charts}>
        {charts.map(({ option, model }) => (
          <div key={option.id}>
            {charts.length > 1 && <h3 className="heading-3">{option.label}</h3>}
            <StepChart
              model={model}
              title={charts.length > 1 ? option.label : 'The number over time'}
              timezone={prediction.timezone}
              isSmall={charts.length > 1}
              reference={
                baseRate && {
                  ppm: baseRate.forecast.ppm,
                  words: `Base rate ${printPercent(baseRate.forecast.ppm)}, ${baseRate.k} of ${baseRate.n}`,
                }
              }
            />
          </div>
        ))}
      </div>
      <p className="small">
        Each step is one entry of the record.
        {isHatched && ' The hatched days lie after the event and are not scored.'}
      </p>
      <details className={`not-printed ${styles.table}`}>
        <summary>Show as a table</summary>
        {charts.map(({ option, model }) => (
          <HistoryTable
            key={option.id}
            model={model}
            caption={charts.length > 1 ? option.label : 'The number over time'}
            timezone={prediction.timezone}
          />
        ))}
      </details>
    </>
  )
}

/** Of a binary question the chance of No is the rest of that of Yes. */
function chartedOptions({ type, options }: Prediction): Option[] {
  return type === 'binary' ? options.slice(0, 1) : options
}

type TableProps = { model: StepChartModel; caption: string; timezone: string }

function HistoryTable({ model, caption, timezone }: TableProps) {
  return (
    <Table
      caption={caption}
      columns={[{ head: 'Date' }, { head: caption, isNumber: true }, { head: 'Change' }]}
      rows={model.steps.map(({ revision, recordedAt, ppm, printed, moved, isEligible }) => ({
        id: String(revision),
        cells: [
          formatDay(recordedAt, timezone),
          <Probability key="number" size="text" ppm={ppm} printed={printed} />,
          isEligible ? movedInWords(moved) : 'after close, not scored',
        ],
      }))}
    />
  )
}
