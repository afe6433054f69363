import type { TrackRecord } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { IntervalRuler, type RulerTick } from '../../ui/charts/IntervalRuler.tsx'
import {
  improvementWords,
  intervalWords,
  JUDGED_FROM,
  printScore,
  printSkill,
  skillWords,
} from './figures.ts'
import styles from './Headline.module.css'

const ALWAYS_HALF = 0.25

/**
 * The mean half-Brier score of the first numbers, their skill, and what was gained over time: never only
 * the best of them.
 */
export function Headline({ record }: { record: TrackRecord }) {
  const { halfBrier, skill, timeWeightedImprovement, intervals } = record
  const hasEnough = record.n >= JUDGED_FROM
  return (
    <div className={`record-line ${styles.headline}`}>
      {halfBrier.opening !== null && (
        <Figure
          name="Opening half-Brier"
          value={halfBrier.opening}
          print={printScore}
          interval={hasEnough ? intervals.halfBrier.opening : null}
          ruler={{ from: 0, to: 0.35, reference: ALWAYS_HALF, ticks: SCORE_TICKS }}
          isFirst
        >
          Zero is perfect. Always saying 50% earns 0.25. This scores the first number we gave you,
          not the last.
        </Figure>
      )}
      {skill.vsReference.opening !== null && (
        <Figure
          name="Skill against the base rates"
          value={skill.vsReference.opening}
          print={printSkill}
          interval={hasEnough ? intervals.skill.vsReference.opening : null}
          ruler={{ from: -0.25, to: 0.75, ticks: SKILL_TICKS }}
        >
          {skillWords(skill.vsReference.opening)}
        </Figure>
      )}
      {timeWeightedImprovement !== null && (
        <Figure
          name="Time-weighted improvement"
          value={timeWeightedImprovement}
          print={printImprovement}
          interval={hasEnough ? intervals.timeWeightedImprovement : null}
          ruler={{ from: -0.05, to: 0.2, ticks: IMPROVEMENT_TICKS }}
        >
          {improvementWords(timeWeightedImprovement)}
        </Figure>
      )}
    </div>
  )
}

const SCORE_TICKS: RulerTick[] = [
  { at: 0, words: '0' },
  { at: 0.1, words: '.1' },
  { at: 0.25, words: '.25, always 50%' },
]

const SKILL_TICKS: RulerTick[] = [
  { at: 0, words: '0, no better' },
  { at: 0.25, words: '.25' },
  { at: 0.5, words: '.5' },
]

const IMPROVEMENT_TICKS: RulerTick[] = [
  { at: 0, words: '0, no gain' },
  { at: 0.1, words: '.1' },
]

function printImprovement(value: number): string {
  return printSkill(value, 3)
}

type FigureProps = {
  name: string
  value: number
  print: (value: number) => string
  interval: readonly [low: number, high: number] | null
  ruler: { from: number; to: number; reference?: number; ticks: RulerTick[] }
  isFirst?: boolean
  children: ReactNode
}

function Figure({ name, value, print, interval, ruler, isFirst, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <div>
        <h3 className="label">{name}</h3>
        <p className={`${styles.value} ${isFirst ? styles.first : ''}`}>
          <data value={value}>{print(value)}</data>
        </p>
      </div>
      <IntervalRuler {...ruler} value={value} interval={interval} />
      <p className="secondary">
        <strong>{interval ? intervalWords(interval, print) : 'Too few to judge.'}</strong>{' '}
        {children}
      </p>
    </div>
  )
}
