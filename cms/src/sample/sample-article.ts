import type { Article, Prediction, TimelineEvent } from '../payload-types.ts'
import type { DrawingName } from './artwork/draw.ts'
import type { SampleCalendar } from './calendar.ts'

/** Text with its marks; `[words](prediction:slug)` is a claim, `(article:slug)` a link to a story. */
export type Markdown = string

/** A named source; those of invented institutions have no address. */
export type SampleSource = { name: string; url?: string }

/** A question that opens when its article is published. */
export type SamplePrediction = {
  slug: string
  question: string
  resolutionCriteria: string
  otherwiseResolves: string
  background?: string
  /** An instant, ISO 8601. */
  closeAt: string
  /** The zone in which the close was meant, UTC unless said. */
  timezone?: string
  /** In ppm: the chance of Yes, or the options in their order with the residual last. */
  forecast: number | SampleOption[]
  isOrdered?: boolean
  rationale: string
  /** It happened in `k` of `n` cases of the class. */
  baseRate?: { referenceClass: string; k: number; n: number; source: string }
  sources?: SampleSource[]
  aiAssist?: Prediction['aiAssist']
}

export type SampleOption = {
  key: string
  label: string
  description?: string
  isResidual?: true
  ppm: number
}

export type SampleEvent = Pick<TimelineEvent, 'epistemic' | 'title'> & {
  /** EDTF, as precise as known. */
  date: string
  description: string
  sources?: SampleSource[]
}

export type SampleComment = {
  name: string
  body: string
  /** Waits for an editor. */
  isPending?: true
  replies?: { name: string; body: string }[]
}

/** A story of the sample content, as its author writes it. */
export type SampleArticle = {
  slug: string
  title: string
  summary: string
  category: 'tech' | 'sports' | 'finance' | 'gaming'
  topics: string[]
  byline: 'veridact-editorial' | 'veridact-data-desk'
  drawing: DrawingName
  /** What the drawing shows. */
  alt: string
  body?: Markdown
  outlook: Markdown
  background: Markdown
  precedents?: Markdown
  impact?: Markdown
  scenarios?: Markdown
  analysis?: Markdown
  faq: { question: string; answer: Markdown }[]
  predictions: SamplePrediction[]
  /** Questions of the sample record that are about the same, by their keys there. */
  record: string[]
  timeline: SampleEvent[]
  sources: SampleSource[]
  aiDisclosure: NonNullable<Article['aiDisclosure']>
  /** Made after publication. */
  correction?: string
  /** Slugs of stories that are published before this one. */
  related?: string[]
  comments?: SampleComment[]
}

/** A story for the day on which it is loaded. */
export type SampleStory = (calendar: SampleCalendar) => SampleArticle
