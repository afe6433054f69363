import type { PublishedArticle } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { useSite } from '../app/site.ts'
import { Disclosure } from '../features/articles/Disclosure.tsx'
import { isCard, isScenarioSet, type ArticleSection } from '../features/articles/sections.ts'
import { BaseRate } from '../features/predictions/BaseRate.tsx'
import { HowItAged } from '../features/predictions/HowItAged.tsx'
import { PredictionCards } from '../features/predictions/PredictionCards.tsx'
import { ScenarioSet } from '../features/predictions/ScenarioSet.tsx'
import { baseRateOf } from '../features/predictions/words.ts'
import { EventTimeline } from '../features/timeline/EventTimeline.tsx'
import { Accordion } from '../ui/disclosure/Accordion.tsx'
import { Section } from '../ui/layout/Section.tsx'
import { SourceList } from '../ui/list/SourceList.tsx'
import { ArticleText } from './ArticleText.tsx'

type Props = { section: ArticleSection; article: PublishedArticle; discussion: ReactNode }

/** One section of an article, put together from what belongs to it. */
export function ArticleSectionView({ section, article, discussion }: Props) {
  const { id } = section
  switch (id) {
    case 'outlook':
    case 'background':
    case 'impact':
    case 'analysis':
      return (
        <Section {...section}>
          <Prose article={article} id={id} />
        </Section>
      )
    case 'precedents':
      return (
        <Section {...section} aside={<KeyBaseRate article={article} />}>
          <Prose article={article} id={id} />
        </Section>
      )
    case 'scenarios':
      return (
        <Section {...section} wide={<ScenarioSets article={article} />}>
          {article.sections.scenarios.length > 0 && <Prose article={article} id={id} />}
        </Section>
      )
    case 'timeline':
      return <Section {...section} across={<EventTimeline events={article.timeline} />} />
    case 'faq':
      return (
        <Section {...section}>
          <Faq article={article} />
        </Section>
      )
    case 'predictions':
      return (
        <Section
          {...section}
          wide={<PredictionCards predictions={article.predictions.filter(isCard)} />}
        />
      )
    case 'aged':
      return (
        <Section
          {...section}
          wide={<HowItAged predictions={article.predictions} note={article.agedNote} />}
        />
      )
    case 'sources':
      return (
        <Section {...section}>
          <SourceList sources={article.sources} />
        </Section>
      )
    case 'disclosure':
      return (
        <Section {...section}>
          <DisclosureAndMethod article={article} />
        </Section>
      )
    case 'discussion':
      return <Section {...section}>{discussion}</Section>
  }
}

type ArticleProps = { article: PublishedArticle }

function Prose({ article, id }: ArticleProps & { id: keyof PublishedArticle['sections'] }) {
  return (
    <div className="prose">
      <ArticleText article={article} text={article.sections[id]} under={2} />
    </div>
  )
}

function KeyBaseRate({ article }: ArticleProps) {
  const [prediction] = article.predictions
  const baseRate = prediction && baseRateOf(prediction)
  return baseRate && <BaseRate {...baseRate} />
}

function ScenarioSets({ article }: ArticleProps) {
  return article.predictions
    .filter(isScenarioSet)
    .map((prediction) => <ScenarioSet key={prediction.id} prediction={prediction} isInArticle />)
}

function Faq({ article }: ArticleProps) {
  return (
    <Accordion
      items={article.faq.map(({ question, answer }) => ({
        id: question,
        head: question,
        body: <ArticleText article={article} text={answer} under={3} />,
      }))}
    />
  )
}

function DisclosureAndMethod({ article }: ArticleProps) {
  const { methodologyNote } = useSite()
  return <Disclosure aiDisclosure={article.aiDisclosure} methodologyNote={methodologyNote} />
}
