import type { PredictionSummary, PublishedArticle, Sections } from '@veridact/shared/client'

import { isSample } from '../../app/sample-record.ts'

/** The heads of an article's sections, in their order on the page. */
const HEADS = {
  outlook: 'Outlook',
  background: 'Background',
  precedents: 'Precedents',
  impact: 'Why it matters',
  scenarios: 'Scenarios',
  analysis: 'Analysis',
  timeline: 'Timeline',
  faq: 'Frequently asked questions',
  predictions: 'Predictions',
  aged: 'How this aged',
  sources: 'Sources',
  disclosure: 'How we did this',
  discussion: 'Discussion',
} as const satisfies Record<keyof Sections, string> & Record<string, string>

export type SectionId = keyof typeof HEADS

export type ArticleSection = {
  id: SectionId
  head: string
  /** Whether it has something beside its text, where the contents would stand otherwise. */
  usesRail: boolean
}

type Parts = Pick<PublishedArticle, 'sections' | 'timeline' | 'faq' | 'predictions' | 'sources'>

/** The sections that have anything to show; the others have no heading either. */
export function filledSections(article: Parts): ArticleSection[] {
  return SECTION_IDS.filter((id) => isFilled(id, article)).map((id) => ({
    id,
    head: HEADS[id],
    usesRail: usesRail(id, article),
  }))
}

/** A question with several outcomes belongs to the scenarios, the others to the predictions. */
export function isScenarioSet({ type }: { type: 'binary' | 'multiple_choice' }): boolean {
  return type === 'multiple_choice'
}

/** What stands on a card of its own; the sample record only shows how it aged. */
export function isCard(prediction: Pick<PredictionSummary, 'type' | 'imported'>): boolean {
  return !isScenarioSet(prediction) && !isSample(prediction)
}

/** Every article has its disclosure and its discussion: a list of these two helps nobody. */
export function hasContents(sections: readonly ArticleSection[]): boolean {
  return sections.length > 3
}

const SECTION_IDS = Object.keys(HEADS) as SectionId[] // its own keys

function isFilled(id: SectionId, { sections, ...article }: Parts): boolean {
  switch (id) {
    case 'scenarios':
      return sections.scenarios.length > 0 || article.predictions.some(isScenarioSet)
    case 'predictions':
      return article.predictions.some(isCard)
    case 'aged':
      return article.predictions.some(({ state }) => state !== 'open' && state !== 'awaiting')
    case 'timeline':
    case 'faq':
    case 'sources':
      return article[id].length > 0
    case 'disclosure':
    case 'discussion':
      return true
    default:
      return sections[id].length > 0
  }
}

function usesRail(id: SectionId, { predictions }: Parts): boolean {
  switch (id) {
    case 'precedents':
      return predictions[0]?.referenceForecast.kind === 'baseRate'
    case 'scenarios':
      return predictions.some(isScenarioSet)
    case 'predictions':
    case 'aged':
    case 'disclosure':
      return true
    default:
      return false
  }
}
