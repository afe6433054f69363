'use client'

import { formatInstant } from '@veridact/shared/domain'

import type { RecordedForecast } from '../../ledger/forecasts.ts'
import { describeNumbers, numbersOf } from './forecast-editing.ts'
import type { NumberedOption } from './forecast-editing.ts'

type Props = { options: readonly NumberedOption[]; forecasts: readonly RecordedForecast[] }

/** Every revision, newest first; none can be changed. */
export function ForecastHistory({ options, forecasts }: Props) {
  return (
    <div className="forecast-history">
      <h3>History</h3>
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
                <td>{formatInstant(recordedAt)}</td>
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
