import type { Prediction } from '@veridact/shared/client'
import { formatDay, toMillisecond } from '@veridact/shared/domain'
import { Fragment } from 'react'

import { breadcrumbs } from '../app/breadcrumbs.ts'
import { DocumentHead } from '../app/DocumentHead.tsx'
import { paths, type DiscussionPlace } from '../app/paths.ts'
import { Bylines } from '../features/articles/Bylines.tsx'
import { describePrediction } from '../features/predictions/describe.ts'
import { ImportedNotice } from '../features/predictions/ImportedNotice.tsx'
import { PredictionFacts } from '../features/predictions/PredictionFacts.tsx'
import { ScenarioSet } from '../features/predictions/ScenarioSet.tsx'
import { Standing } from '../features/predictions/Standing.tsx'
import { entriesInWords } from '../features/predictions/words.ts'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { Link } from '../ui/link/Link.tsx'
import styles from './PredictionPage.module.css'
import { PredictionSections } from './PredictionSections.tsx'

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
      <PredictionSections prediction={prediction} place={place} />
    </article>
  )
}

function Masthead({ prediction }: { prediction: Prediction }) {
  const { question, category, openAt, timezone, authors, seqRange } = prediction
  return (
    <PageHead
      kind="question"
      title={question}
      category={category && <Link href={paths.category(category.slug)}>{category.name}</Link>}
      meta={[
        <Fragment key="opened">
          Opened <time dateTime={toMillisecond(openAt)}>{formatDay(openAt, timezone)}</time>
        </Fragment>,
        ...(authors.length > 0 ? [<Bylines key="authors" authors={authors} />] : []),
      ]}
      record={seqRange && <a href="#proof">On the record: {entriesInWords(seqRange)}</a>}
      aside={<PredictionFacts prediction={prediction} />}
    >
      <Standing prediction={prediction} />
    </PageHead>
  )
}
