import type { PredictionSummary } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import { Staircase } from '../../ui/hundred/Staircase.tsx'
import { Link } from '../../ui/link/Link.tsx'
import { currentOptions, dateLine } from './standing.ts'

type Props = {
  prediction: PredictionSummary
  /** Whether its question and the way to its own page are shown, as an article does. */
  isInArticle?: boolean
}

/** The outcomes of a multiple choice as steps that tile the hundred. */
export function ScenarioSet({ prediction, isInArticle = false }: Props) {
  const options = currentOptions(prediction)
  if (options.length < prediction.options.length) return null
  const href = paths.prediction(prediction.slug)
  return (
    <>
      <Staircase
        options={options}
        isOrdered={prediction.isOrdered}
        happenedId={prediction.outcome?.option ?? undefined}
      />
      {isInArticle && (
        <p className="small">
          {prediction.question} {dateLine(prediction)}. <Link href={href}>What would count</Link>
        </p>
      )}
    </>
  )
}
