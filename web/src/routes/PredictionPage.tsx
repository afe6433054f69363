import type { Prediction } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'
import { Fragment } from 'react'

import { breadcrumbs } from '../app/breadcrumbs.ts'
import { DocumentHead } from '../app/DocumentHead.tsx'
import { paths, type DiscussionPlace } from '../app/paths.ts'
import { useFirstView } from '../app/use-first-view.ts'
import { Bylines } from '../features/articles/Bylines.tsx'
import { Discussion } from '../features/comments/Discussion.tsx'
import { BaseRate } from '../features/predictions/BaseRate.tsx'
import { HistoryCharts } from '../features/predictions/chart/HistoryCharts.tsx'
import { Criteria, Paragraphs } from '../features/predictions/Criteria.tsx'
import { describePrediction } from '../features/predictions/describe.ts'
import { ImportedNotice } from '../features/predictions/ImportedNotice.tsx'
import { PredictionFacts } from '../features/predictions/PredictionFacts.tsx'
import { RationaleLog } from '../features/predictions/RationaleLog.tsx'
import { ScenarioSet } from '../features/predictions/ScenarioSet.tsx'
import { Standing } from '../features/predictions/Standing.tsx'
import { baseRateOf } from '../features/predictions/words.ts'
import { EventTimeline } from '../features/timeline/EventTimeline.tsx'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { Section } from '../ui/layout/Section.tsx'
import { Link } from '../ui/link/Link.tsx'
import { SourceList } from '../ui/list/SourceList.tsx'
import styles from './PredictionPage.module.css'

type Props = { prediction: Prediction; place: DiscussionPlace }

/** One question with all that was said of it and all it will be decided by. */
export function PredictionPage({ prediction, place }: Props) {
  const { question, imported, slug } = prediction
  return (
    <article className="page">
      <DocumentHead
        title={question}
        description={describePrediction(prediction)}
        path={paths.prediction(slug)}
        kind="article"
        jsonLd={({ origin }) => [
          breadcrumbs(origin, [
            { name: 'Predictions', path: paths.predictions() },
            { name: question, path: paths.prediction(slug) },
          ]),
        ]}
      />
      <Masthead prediction={prediction} />
      {prediction.type === 'multiple_choice' && (
        <div className={`tracks ${styles.steps}`}>
          <div className="in-text-and-rail">
            <ScenarioSet prediction={prediction} />
          </div>
        </div>
      )}
      {imported && (
        <div className={`tracks ${styles.notice}`}>
          <div className="in-text">
            <ImportedNotice {...imported} />
          </div>
        </div>
      )}
      <Sections prediction={prediction} place={place} />
    </article>
  )
}

function Masthead({ prediction }: { prediction: Prediction }) {
  const { question, category, openAt, timezone, authors } = prediction
  return (
    <PageHead
      kind="question"
      title={question}
      category={category && <Link href={paths.category(category.slug)}>{category.name}</Link>}
      meta={[
        <Fragment key="opened">
          Opened <time dateTime={openAt}>{formatDay(openAt, timezone)}</time>
        </Fragment>,
        ...(authors.length > 0 ? [<Bylines key="authors" authors={authors} />] : []),
      ]}
      aside={<PredictionFacts prediction={prediction} />}
    >
      <Standing prediction={prediction} />
    </PageHead>
  )
}

function Sections({ prediction, place }: Props) {
  const { slug, background, sources, timeline, state, history } = prediction
  const { now } = useFirstView()
  const hasCriteria = prediction.resolutionCriteria || prediction.otherwiseResolves
  const baseRate = baseRateOf(prediction)
  return (
    <div className="margin-rule">
      {history.length > 0 && (
        <Section
          id="history"
          head="The number over time"
          wide={<HistoryCharts prediction={prediction} now={now} />}
        />
      )}
      {history.some(({ rationale }) => rationale) && (
        <Section
          id="reasons"
          head={history.length > 1 ? 'Why it moved' : 'Why this number'}
          across={<RationaleLog prediction={prediction} />}
        />
      )}
      {hasCriteria && (
        <Section
          id="criteria"
          head={
            state === 'open' || state === 'awaiting'
              ? 'How it will be decided'
              : 'How it was to be decided'
          }
        >
          <Criteria {...prediction} />
        </Section>
      )}
      {background && (
        <Section id="background" head="Background">
          <div className="prose">
            <Paragraphs text={background} />
          </div>
        </Section>
      )}
      {baseRate && (
        <Section id="base-rate" head="Base rate">
          <BaseRate {...baseRate} />
        </Section>
      )}
      {sources.length > 0 && (
        <Section id="sources" head="Sources">
          <SourceList sources={sources} />
        </Section>
      )}
      {timeline.length > 0 && (
        <Section id="timeline" head="Timeline" across={<EventTimeline events={timeline} />} />
      )}
      <Section id="discussion" head="Discussion">
        <Discussion
          target={{ type: 'prediction', id: prediction.id }}
          discussion={prediction.discussion}
          place={place}
          hrefOf={(other) => paths.prediction(slug, other)}
        />
      </Section>
    </div>
  )
}
