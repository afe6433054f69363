import { binaryForecast } from '@veridact/shared/domain'
import type { PayloadRequest } from 'payload'

import type { SampleOption, SamplePrediction } from './sample-article.ts'

/** Writes a question as a draft; it opens when its article is published. */
export async function loadPrediction(
  {
    forecast,
    baseRate,
    rationale,
    timezone = 'UTC',
    aiAssist = 'none',
    ...words
  }: SamplePrediction & { category: string; authors: string[] },
  req: PayloadRequest,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'predictions',
    data: {
      ...words,
      ...outcomes(forecast),
      closeAt_tz: timezone,
      aiAssist,
      firstRationale: rationale,
      referenceForecast: baseRate ? reference(baseRate) : { kind: 'uniform' },
    },
    req,
  })
  return id
}

function outcomes(forecast: number | SampleOption[]) {
  if (typeof forecast === 'number') {
    return { type: 'binary' as const, firstForecast: binaryForecast(forecast) }
  }
  return {
    type: 'multiple_choice' as const,
    options: forecast.map(({ key, label, description, isResidual }) => ({
      key,
      label,
      description: description ?? null,
      isResidual: isResidual ?? false,
    })),
    firstForecast: Object.fromEntries(forecast.map(({ key, ppm }) => [key, ppm])),
  }
}

function reference({ source, ...rate }: NonNullable<SamplePrediction['baseRate']>) {
  return { kind: 'baseRate' as const, ...rate, sourceName: source }
}
