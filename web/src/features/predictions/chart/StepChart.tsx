import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react'

import { ChartPlot } from './ChartPlot.tsx'
import { Reading } from './Reading.tsx'
import styles from './StepChart.module.css'
import type { StepChartModel } from './step-chart.ts'

type Props = {
  model: StepChartModel
  /** What the chart is of: "The number over time". */
  title: string
  timezone: string
  /** The base rate, drawn as a dotted line with its words. */
  reference?: { ppm: number; words: string } | undefined
  isSmall?: boolean
}

/**
 * A number over time as steps, for between two entries it did not change. It is read entry by entry
 * with the arrow keys or by touch; what is read stands in a line above it.
 */
export function StepChart({ model, title, timezone, reference, isSmall = false }: Props) {
  const [chosen, setChosen] = useState<number>()
  const readingId = useId()
  const { steps } = model
  const last = steps.length - 1
  const reading = steps[chosen ?? last]
  if (!reading) return null

  function chooseByKey(event: KeyboardEvent) {
    const next = { ArrowLeft: -1, ArrowRight: 1, Home: -last, End: last }[event.key]
    if (next === undefined) return
    event.preventDefault()
    setChosen(Math.min(last, Math.max(0, (chosen ?? last) + next)))
  }

  function chooseByPointer({ clientX, currentTarget }: PointerEvent) {
    const { left, width } = currentTarget.getBoundingClientRect()
    setChosen(nearest(steps, (clientX - left) / width))
  }

  return (
    <div
      className={`${styles.chart} ${isSmall ? styles.small : ''}`}
      tabIndex={0}
      role="group"
      aria-label={`${title}. Left and right go from entry to entry.`}
      aria-describedby={readingId}
      onKeyDown={chooseByKey}
      onBlur={() => setChosen(undefined)}
    >
      <Reading id={readingId} step={reading} timezone={timezone} />
      <div
        className={styles.touched}
        onPointerDown={chooseByPointer}
        onPointerMove={chooseByPointer}
        onPointerLeave={() => setChosen(undefined)}
      >
        <ChartPlot
          model={model}
          reference={reference}
          reading={chosen === undefined ? undefined : reading}
          title={title}
          description={describe(model)}
        />
      </div>
    </div>
  )
}

function nearest(steps: StepChartModel['steps'], at: number): number {
  const distances = steps.map((step) => Math.abs(step.at - at))
  return distances.indexOf(Math.min(...distances))
}

function describe({ steps }: StepChartModel): string {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return 'No number yet.'
  if (steps.length === 1) return `One entry: ${first.printed}.`
  return `${steps.length} entries, from ${first.printed} to ${last.printed}.`
}
