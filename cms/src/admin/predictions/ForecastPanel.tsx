'use client'

import { useConfig } from '@payloadcms/ui'
import type { ForecastWindow } from '@veridact/shared/domain'
import { useState } from 'react'

import type { RecordedForecast } from '../../ledger/forecasts.ts'
import { useHasRole } from '../staff/use-has-role.ts'
import type { NumberedOption } from './forecast-editing.ts'
import { ForecastHistory } from './ForecastHistory.tsx'
import { ReviseForecast } from './ReviseForecast.tsx'

type Props = {
  predictionId: string
  options: readonly NumberedOption[]
  initialForecasts: RecordedForecast[]
  /** Takes revisions: open, and not imported. */
  isOpen: boolean
  window: ForecastWindow
  now: string
}

/** The forecasts of a prediction on the record, kept up with while the page is open. */
export function ForecastPanel({ predictionId, options, initialForecasts, isOpen, ...time }: Props) {
  const [forecasts, setForecasts] = useState(initialForecasts)
  const isEditor = useHasRole('admin', 'editor')
  const { config } = useConfig()
  const url = `${config.routes.api}/predictions/${predictionId}/forecasts`
  const head = forecasts.at(-1)

  async function reload() {
    const response = await fetch(url, { credentials: 'include' })
    const body: { forecasts: RecordedForecast[] } = await response.json()
    setForecasts(body.forecasts)
  }

  return (
    <section className="field-type forecast-panel">
      {isOpen && isEditor && head && (
        <ReviseForecast url={url} options={options} head={head} onAnswer={reload} />
      )}
      <ForecastHistory options={options} forecasts={forecasts} {...time} />
    </section>
  )
}
