import type { Forecast, Option, Prediction } from '@veridact/shared/client'
import { formatDay, isBefore, printPercents, toMillisecond } from '@veridact/shared/domain'

import { Hundred } from '../../ui/hundred/Hundred.tsx'
import { Change } from '../../ui/numbers/Change.tsx'
import { Probability } from '../../ui/numbers/Probability.tsx'
import { EntryLink } from './EntryLink.tsx'
import { numberOf } from './number-of.ts'
import styles from './RationaleLog.module.css'
import { leadingOption } from './standing.ts'

type Props = { prediction: Prediction }

/** Every entry with its reason, the newest first: the date in the margin, its number and why it moved. */
export function RationaleLog({ prediction }: Props) {
  const { history, options, timezone, criteriaChanges } = prediction
  const changedAt = criteriaChanges.at(-1)?.at
  const option = leadingOption(prediction)?.option
  if (!option) return null
  const entries = history.map((forecast, index) => {
    const previous = history[index - 1]
    return { forecast, before: previous && numberOf(previous, option.id)?.ppm }
  })
  return (
    <ol>
      {entries.toReversed().map(({ forecast, before }) => (
        <li key={forecast.revision} className={`tracks ${styles.entry}`}>
          <p className={`in-margin ${styles.date}`}>
            <time dateTime={toMillisecond(forecast.recordedAt)}>
              {formatDay(forecast.recordedAt, timezone)}
            </time>
          </p>
          <LogEntry
            forecast={forecast}
            option={option}
            options={options}
            beforePpm={before}
            isOfOldWords={changedAt !== undefined && isBefore(forecast.recordedAt, changedAt)}
          />
        </li>
      ))}
    </ol>
  )
}

type EntryProps = {
  forecast: Forecast
  option: Option
  options: readonly Option[]
  beforePpm: number | undefined
  /** Whether the question's words were changed after it. */
  isOfOldWords: boolean
}

function LogEntry({ forecast, option, options, beforePpm, isOfOldWords }: EntryProps) {
  const number = numberOf(forecast, option.id)
  if (!number) return null
  const { ppm, printed } = number
  return (
    <>
      <div className={`in-text ${styles.words}`}>
        <p>
          <Probability size="row" ppm={ppm} printed={printed} />
        </p>
        <div className={styles.reason}>
          {options.length > 2 && <p className="small">{allNumbers(forecast, options)}</p>}
          {forecast.rationale?.split('\n\n').map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
          {!forecast.isEligible && (
            <p className="small">
              This number was entered after the event, or after the close. It stays on the record
              and is not scored.
            </p>
          )}
          {isOfOldWords && <p className="small">Made before the question’s words were changed.</p>}
          {forecast.seq !== null && (
            <p>
              <EntryLink seq={forecast.seq} />
            </p>
          )}
        </div>
      </div>
      <div className={`in-rail ${styles.scale}`}>
        <Hundred sizes={['L', 'M']} ppm={ppm} />
        {beforePpm === undefined ? (
          <span className={styles.first}>first</span>
        ) : (
          <Change fromPpm={beforePpm} toPpm={ppm} />
        )}
      </div>
    </>
  )
}

/** "Shorter than a week 41%, settled at the table 30%, …" */
function allNumbers({ probabilities }: Forecast, options: readonly Option[]): string {
  const printed = printPercents(probabilities.map(({ ppm }) => ppm))
  return probabilities
    .map(({ option }, index) => {
      const label = options.find(({ id }) => id === option)?.label ?? option
      return `${label} ${printed[index] ?? ''}`
    })
    .join(', ')
}
