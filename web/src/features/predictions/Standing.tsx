import type { Prediction } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { HundredKey } from '../../ui/hundred/HundredKey.tsx'
import { BigNumber } from '../../ui/numbers/BigNumber.tsx'
import { NumberPair } from '../../ui/numbers/NumberPair.tsx'
import { StateLabel } from '../../ui/state/StateLabel.tsx'
import { PredictionScale } from './PredictionScale.tsx'
import {
  endDay,
  labelStateOf,
  leadingOption,
  outcomeWord,
  stateOf,
  type LeadingOption,
} from './standing.ts'
import styles from './Standing.module.css'
import { keyItems, timesInHundred } from './words.ts'

/** Where a prediction stands, at the top of its own page: how it ended, its number and its strokes. */
export function Standing({ prediction }: { prediction: Prediction }) {
  const leading = leadingOption(prediction)
  return (
    <div className={styles.standing}>
      <p>
        <StateLabel state={labelStateOf(prediction)}>{outcomeLine(prediction)}</StateLabel>
      </p>
      {!leading && <p>No number was given for this question.</p>}
      {leading && prediction.type === 'binary' && (
        <>
          <Numbers prediction={prediction} leading={leading} />
          <PredictionScale prediction={prediction} leading={leading} sizes={['XL', 'LX', 'L']} />
          <HundredKey items={keyItems(prediction, leading)} />
        </>
      )}
    </div>
  )
}

/** Once it is over, the first number stands beside the last: never the better one alone. */
function Numbers({ prediction, leading }: { prediction: Prediction; leading: LeadingOption }) {
  const { state, history, timezone, imported } = prediction
  const { ppm, openingPpm } = leading
  const counting = history.filter(({ isEligible }) => isEligible)
  const [first, last] = [counting.at(0), counting.at(-1)]
  const hasMoved = openingPpm !== undefined && openingPpm !== ppm
  if (state === 'open' || !hasMoved || !first || !last) {
    const source = imported ? `as ${imported.source} had it` : 'by our estimate'
    return (
      <BigNumber
        ppm={ppm}
        state={stateOf(prediction)}
        label={
          <>
            {timesInHundred(ppm)}
            <br />
            {source}
          </>
        }
      />
    )
  }
  return (
    <NumberPair
      state={stateOf(prediction)}
      first={{ ppm: openingPpm, label: `at publication, ${formatDay(first.recordedAt, timezone)}` }}
      last={{ ppm, label: `at the end, ${formatDay(last.recordedAt, timezone)}` }}
    />
  )
}

/** "It happened: Yes, May 19, 2026." */
function outcomeLine(prediction: Prediction): string | undefined {
  const { state } = prediction
  const day = endDay(prediction)
  switch (state) {
    case 'open':
      return `Open, closes ${day}`
    case 'awaiting':
      return `Awaiting the outcome, closed ${day}`
    case 'annulled':
      return `Annulled, ${day}`
    case 'ambiguous':
      return `Ambiguous, ${day}`
    case 'resolved': {
      const word = outcomeWord(prediction) ?? ''
      const said = stateOf(prediction) === 'no' ? 'It did not happen' : 'It happened'
      return prediction.type === 'binary' ? `${said}: ${word}, ${day}` : `${word}, ${day}`
    }
  }
}
