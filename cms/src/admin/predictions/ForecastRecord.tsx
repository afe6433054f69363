import type { UIFieldServerProps } from 'payload'

import { windowOf } from '../../ledger/forecast-window.ts'
import { listForecasts } from '../../ledger/forecasts.ts'
import { optionsOf } from '../../ledger/options.ts'
import { ForecastPanel } from './ForecastPanel.tsx'
import { shownStateNow } from './shown-state.ts'

/** Of a prediction on the record: every revision, and the form for the next one. */
export async function ForecastRecord({ data, payload }: UIFieldServerProps) {
  if (!data.openAt) return null
  const forecasts = await listForecasts(payload, data.id)
  const options = optionsOf({ type: data.type, options: data.options })
  return (
    <ForecastPanel
      predictionId={data.id}
      options={options.map(({ id, label }) => ({ id, label }))}
      initialForecasts={forecasts}
      isOpen={!data.imported?.dataset && shownStateNow(data) === 'open'}
      window={windowOf({ ...data, id: data.id })}
      now={new Date().toISOString()}
    />
  )
}
