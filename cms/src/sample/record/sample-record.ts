import { financeQuestions } from './finance.ts'
import { gamingQuestions } from './gaming.ts'
import type { SampleQuestion } from './sample-question.ts'
import { sportsQuestions } from './sports.ts'
import { techQuestions } from './tech.ts'

const SOURCE = 'Veridact sample record'

/**
 * The sample record in the shape that `npm run import -- predictions` reads, one object a line. Its
 * questions are about an invented country, so that nobody takes a number for news.
 */
export function sampleRecordLines(): string[] {
  return [
    ...techQuestions.map(toSource('tech')),
    ...sportsQuestions.map(toSource('sports')),
    ...financeQuestions.map(toSource('finance')),
    ...gamingQuestions.map(toSource('gaming')),
  ].map((source) => JSON.stringify(source))
}

function toSource(category: string) {
  return ({ id, question, criteria, openOn, closeOn, settled, numbers }: SampleQuestion) => ({
    id,
    source: SOURCE,
    sourceUrl: null,
    licence: 'CC0-1.0',
    question,
    background: '',
    resolutionCriteria: criteria,
    category,
    openAt: midnight(openOn),
    closeAt: midnight(closeOn),
    resolvedAt: settled ? midnight(settled.on) : null,
    status: statusOf(settled),
    outcome: outcomeOf(settled),
    forecasts: numbers.map(([day, percent]) => ({
      at: midnight(day),
      probability: percent / 100,
    })),
  })
}

function statusOf(settled: SampleQuestion['settled']): 'open' | 'resolved' | 'void' {
  if (!settled) return 'open'
  return settled.as === 'void' ? 'void' : 'resolved'
}

function outcomeOf(settled: SampleQuestion['settled']): 1 | 0 | null {
  if (settled?.as === 'yes') return 1
  return settled?.as === 'no' ? 0 : null
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
