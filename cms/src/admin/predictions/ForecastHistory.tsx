'use client'

import { formatInstant, isEligible } from '@veridact/shared/domain'
import type { ForecastWindow } from '@veridact/shared/domain'

import type { RecordedForecast } from '../../ledger/forecasts.ts'
import { describeNumbers, numbersOf } from './forecast-editing.ts'
import type { NumberedOption } from './forecast-editing.ts'
import { HistoryCharts } from './HistoryCharts.tsx'

type Props = {
  options: readonly NumberedOption[]
  forecasts: readonly RecordedForecast[]
  window: ForecastWindow
  /** As the server told it; the last number reaches to here. */
  now: string
}

/** Every revision as a chart and, newest first, as a table; none can be changed. */
export function ForecastHistory({ options, forecasts, window, now }: Props) {
  return (
    <div className="forecast-history">
      <h3>History</h3>
      <HistoryCharts options={options} forecasts={forecasts} window={window} now={now} />
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Revision</th>
              <th scope="col">Recorded</th>
              <th scope="col">Forecast</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {forecasts.toReversed().map(({ revision, recordedAt, probabilities, rationale }) => (
              <tr key={revision}>
                <td>{revision}</td>
                <td>
                  {formatInstant(recordedAt)}
                  {!isEligible({ recordedAt }, window) && (
                    <span className="note">after close, not scored</span>
                  )}
                </td>
                <td>{describeNumbers(numbersOf(probabilities, options), options)}</td>
                <td>{rationale}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
