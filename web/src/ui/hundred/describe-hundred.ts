import { printPercent, wholePercent } from '@veridact/shared/domain'

import type { State } from '../state/state.ts'

/** What the sentence that stands for a scale is made from. Dates are texts, as the page prints them. */
export type HundredFacts = {
  ppm: number
  atPublicationPpm?: number | undefined
  baseRate?: { ppm: number; of?: { happened: number; total: number } | undefined } | undefined
  state?: State | undefined
  /** When it closes, while it is open; when it happened, once it is resolved. */
  date?: string | undefined
}

/**
 * Says what the strokes show: "62 in 100, up from 38 at publication. Base rate 42, from 7 of 17. Open,
 * closes October 1, 2026."
 */
export function describeHundred(facts: HundredFacts): string {
  const { ppm, state, date } = facts
  switch (state) {
    case 'annulled':
      return `Annulled. The number was ${inHundred(ppm)}; it counts for nothing.`
    case 'ambiguous':
      return `Ambiguous: reality did not give a clear answer. The number was ${inHundred(ppm)}.`
    case 'yes':
      return joined(atTheEnd(facts), baseRate(facts), `It happened: ${withDate('Yes', date)}.`)
    case 'no':
      return joined(atTheEnd(facts), baseRate(facts), `It did not happen: ${withDate('No', date)}.`)
    case 'awaiting':
      return joined(atTheClose(facts), baseRate(facts), 'Awaiting the outcome.')
    case 'open':
      return joined(now(facts), baseRate(facts), date ? `Open, closes ${date}.` : 'Open.')
    case undefined:
      return joined(now(facts), baseRate(facts))
  }
}

function now({ ppm, atPublicationPpm }: HundredFacts): string {
  if (atPublicationPpm === undefined) return sentence(inHundred(ppm))
  const points = wholePercent(ppm) - wholePercent(atPublicationPpm)
  if (points === 0) return `${sentence(inHundred(ppm))} Unchanged since publication.`
  const way = points > 0 ? 'up' : 'down'
  return sentence(`${inHundred(ppm)}, ${way} from ${bare(atPublicationPpm)} at publication`)
}

function atTheEnd(facts: HundredFacts): string {
  return sentence(`${inHundred(facts.ppm)} at the end${beside(facts)}`)
}

function atTheClose(facts: HundredFacts): string {
  return sentence(`${inHundred(facts.ppm)} at the close${beside(facts)}`)
}

function beside({ atPublicationPpm }: HundredFacts): string {
  return atPublicationPpm === undefined ? '' : `, ${bare(atPublicationPpm)} at publication`
}

function baseRate({ baseRate: rate }: HundredFacts): string {
  if (rate === undefined) return ''
  const from = rate.of === undefined ? '' : `, from ${rate.of.happened} of ${rate.of.total}`
  return `Base rate ${bare(rate.ppm)}${from}.`
}

function inHundred(ppm: number): string {
  return `${bare(ppm)} in 100`
}

/** The printed number in words: read aloud, the sign of "<1%" may be silent. */
function bare(ppm: number): string {
  return printPercent(ppm).replace('%', '').replace('<', 'less than ').replace('>', 'more than ')
}

function withDate(word: string, date: string | undefined): string {
  return date === undefined ? word : `${word}, ${date}`
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function joined(...sentences: string[]): string {
  return sentences.filter((one) => one !== '').join(' ')
}
