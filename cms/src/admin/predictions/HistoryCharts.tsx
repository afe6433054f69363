'use client'

import type { ForecastWindow } from '@veridact/shared/domain'

import type { RecordedForecast } from '../../ledger/forecasts.ts'
import type { NumberedOption } from './forecast-editing.ts'
import { historyChart } from './history-chart.ts'
import { HistoryChart } from './HistoryChart.tsx'

type Props = {
  options: readonly NumberedOption[]
  forecasts: readonly RecordedForecast[]
  window: ForecastWindow
  now: string
}

/** A chart of each option's numbers; one of Yes is enough where the other is No. */
export function HistoryCharts({ options, forecasts, window, now }: Props) {
  const drawn = options.some(({ id }) => id === 'yes') ? options.slice(0, 1) : options
  return (
    <div className="history-charts">
      {drawn.map(({ id, label }, option) => (
        <HistoryChart
          key={id}
          label={label}
          chart={historyChart({ forecasts, option, window, now })}
        />
      ))}
    </div>
  )
}
