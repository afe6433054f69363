import type { Prediction } from '@veridact/shared/client'

import { paths, type DiscussionPlace } from '../app/paths.ts'
import { useSite } from '../app/site.ts'
import { useFirstView } from '../app/use-first-view.ts'
import { Discussion } from '../features/comments/Discussion.tsx'
import { BaseRate } from '../features/predictions/BaseRate.tsx'
import { HistoryCharts } from '../features/predictions/chart/HistoryCharts.tsx'
import { Cite } from '../features/predictions/Cite.tsx'
import { Criteria, Paragraphs } from '../features/predictions/Criteria.tsx'
import { CriteriaChanges } from '../features/predictions/CriteriaChanges.tsx'
import { Proof } from '../features/predictions/Proof.tsx'
import { RationaleLog } from '../features/predictions/RationaleLog.tsx'
import { scoreSentences } from '../features/predictions/score-words.ts'
import { ScoreTable } from '../features/predictions/ScoreTable.tsx'
import { WhatHappened } from '../features/predictions/WhatHappened.tsx'
import { baseRateOf } from '../features/predictions/words.ts'
import { EventTimeline } from '../features/timeline/EventTimeline.tsx'
import { Section } from '../ui/layout/Section.tsx'
import { SourceList } from '../ui/list/SourceList.tsx'

type Props = { prediction: Prediction; place: DiscussionPlace }

/** All that stands below the number: its history, its reasons, its words, its end and its proof. */
export function PredictionSections({ prediction, place }: Props) {
  const { slug, background, sources, timeline, state, history, outcome, scores } = prediction
  const { now, origin } = useFirstView()
  const { name } = useSite()
  // a change of the words marks what was said before it, also where no reason is left
  const hasLog = history.some(({ rationale }) => rationale) || prediction.criteriaChanges.length > 0
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
      {scores && (
        <Section
          id="score"
          head="The score, in words"
          aside={
            <ScoreTable
              scores={scores}
              referenceName={baseRate ? 'Base rate' : 'Even odds'}
              isImported={prediction.imported !== null}
            />
          }
        >
          <p className="prose">{scoreSentences({ prediction, scores }).join(' ')}</p>
        </Section>
      )}
      {hasLog && (
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
          <CriteriaChanges changes={prediction.criteriaChanges} />
        </Section>
      )}
      {outcome && (
        <Section id="outcome" head="What happened">
          <WhatHappened prediction={prediction} outcome={outcome} />
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
      {prediction.entries.length > 0 && (
        <Section id="proof" head="Proof" wide={<Proof prediction={prediction} />} />
      )}
      <Section id="cite" head="Cite and download">
        <Cite
          prediction={prediction}
          address={origin + paths.prediction(slug)}
          siteName={name}
          now={now}
        />
      </Section>
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
