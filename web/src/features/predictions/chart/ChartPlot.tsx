import { PPM_ONE } from '@veridact/shared/domain'
import { useId, type CSSProperties } from 'react'

import { StateGlyph } from '../../../ui/state/StateGlyph.tsx'
import { entryAnchor } from '../EntryLink.tsx'
import type { ChartEvent, ChartStep, StepChartModel } from './step-chart.ts'
import styles from './StepChart.module.css'
import { LEFT_FROM, ROOM_PPM } from './value-labels.ts'

type Props = {
  model: StepChartModel
  title: string
  description: string
  reference: { ppm: number; words: string } | undefined
  /** The entry that is being read. */
  reading: ChartStep | undefined
}

/** Lines are stretched to the width at hand, words are placed over them and are not. */
const SIDE = 1_000

const LEVELS = [100, 75, 50, 25, 0]

export function ChartPlot({ model, title, description, reference, reading }: Props) {
  const { steps, ticks, end, event, notches, closeLabel } = model
  const isEarly = event !== undefined && event.at < 1
  const titleId = useId()
  return (
    <div className={styles.plot}>
      {LEVELS.map((level) => (
        <span
          key={level}
          className={`${styles.level} ${level % 50 === 0 ? '' : styles.wideOnly}`}
          style={{ insetBlockStart: `${100 - level}%` }}
          aria-hidden="true"
        >
          <span className={styles.levelWord}>{level === 100 ? '100%' : level}</span>
        </span>
      ))}
      {isEarly && (
        <span className={styles.notScored} style={{ insetInlineStart: percent(event.at) }} />
      )}
      <svg
        className={styles.lines}
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={titleId}
      >
        <title id={titleId}>{`${title}. ${description}`}</title>
        {reference && <path className={styles.reference} d={`M0 ${yOf(reference.ppm)}H${SIDE}`} />}
        <path className={styles.close} d={`M${SIDE} 0V${SIDE}`} />
        <path className={styles.steps} d={stepPath(steps, end)} />
        {event && <path className={styles.event} d={`M${event.at * SIDE} 0V${SIDE}`} />}
        {reading && <path className={styles.cursor} d={`M${reading.at * SIDE} 0V${SIDE}`} />}
      </svg>
      {event && <EventWords event={event} />}
      {isEarly && (
        <span className={`${styles.closeLabel} ${styles.wideOnly}`} aria-hidden="true">
          {closeLabel}
        </span>
      )}
      {notches.map(({ at, seq }) => (
        <a
          key={seq}
          href={`#${entryAnchor(seq)}`}
          className={styles.notch}
          style={{ insetInlineStart: percent(at) }}
        >
          <span className="visually-hidden">The words were changed, entry {seq}</span>
        </a>
      ))}
      <PlotWords steps={steps} reference={reference} reading={reading} />
      {ticks.map(({ at, label, isEnd }) => (
        <span
          key={at}
          className={`${styles.tick} ${isEnd ? '' : styles.between} ${isEnd || isClear(at) ? '' : styles.wideOnly}`}
          data-edge={at === 0 ? 'start' : at === 1 ? 'end' : undefined}
          style={{ insetInlineStart: percent(at) }}
          aria-hidden="true"
        >
          {label}
        </span>
      ))}
    </div>
  )
}

/** What happened stands at the head of its post, its glyph at the outcome's height. */
function EventWords({ event: { at, label, state } }: { event: ChartEvent }) {
  const isNo = state === 'no'
  return (
    <div aria-hidden="true" style={{ color: `var(--${state})` }}>
      <span
        className={styles.eventLabel}
        data-edge={at > 0.5 ? 'end' : undefined}
        style={{ insetInlineStart: percent(at) }}
      >
        {label}
      </span>
      <span
        className={styles.eventGlyph}
        style={{ insetInlineStart: percent(at), insetBlockStart: isNo ? '100%' : '0' }}
      >
        <StateGlyph state={state} />
      </span>
    </div>
  )
}

function PlotWords({
  steps,
  reference,
  reading,
}: Pick<Props, 'reference' | 'reading'> & { steps: ChartStep[] }) {
  const first = steps.find(({ isEligible }) => isEligible)
  const isUnder = reference !== undefined && (steps.at(-1)?.ppm ?? 0) > reference.ppm
  return (
    <div aria-hidden="true">
      {steps.map((step) => (
        <StepWords key={step.revision} step={step} />
      ))}
      {first && first.ppm >= ROOM_PPM && (
        <span className={styles.publication} style={placeOf(first)}>
          <svg width="11" height="8" className={styles.published}>
            <path d="M5.5 0l5.5 8h-11z" />
          </svg>{' '}
          At publication
        </span>
      )}
      {reference && (
        <span
          className={`${styles.referenceWords} ${isUnder ? styles.under : ''}`}
          style={{ insetBlockStart: topOf(reference.ppm) }}
        >
          <svg width="12" height="9" className={styles.referenceSign}>
            <path d="M.5 .5h11l-5.5 8z" />
          </svg>{' '}
          {reference.words}
        </span>
      )}
      {reading && <span className={styles.dot} style={placeOf(reading)} />}
    </div>
  )
}

/** A late number is a hollow dot on no line. */
function StepWords({ step }: { step: ChartStep }) {
  if (!step.isEligible) return <span className={styles.late} style={placeOf(step)} />
  if (step.labelled === 'never') return null
  const classes = [
    styles.value,
    step.isBelow ? styles.below : '',
    step.labelled === 'wide' ? styles.wideOnly : '',
  ]
  return (
    <span
      className={classes.join(' ')}
      style={placeOf(step)}
      data-edge={step.at > LEFT_FROM ? 'end' : undefined}
    >
      {step.printed}
    </span>
  )
}

/** Square corners: each number held until the next was entered. */
function stepPath(steps: readonly ChartStep[], end: number): string {
  const drawn = steps.filter(({ isEligible }) => isEligible)
  const path = drawn.map(({ at, ppm }, index) =>
    index === 0 ? `M${at * SIDE} ${yOf(ppm)}` : `H${at * SIDE}V${yOf(ppm)}`,
  )
  return drawn.length > 0 ? `${path.join('')}H${end * SIDE}` : ''
}

/** Whether a tick keeps off the words at both ends of a phone's axis. */
function isClear(at: number): boolean {
  return at > 0.2 && at < 0.72
}

function yOf(ppm: number): number {
  return SIDE - (ppm * SIDE) / PPM_ONE
}

function topOf(ppm: number): string {
  return percent(1 - ppm / PPM_ONE)
}

function placeOf({ at, ppm }: ChartStep): CSSProperties {
  return { insetInlineStart: percent(at), insetBlockStart: topOf(ppm) }
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
