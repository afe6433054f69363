import { useSuspenseQuery } from '@tanstack/react-query'
import type { Category, PredictionSummary, Site } from '@veridact/shared/client'
import { compareInstants, SAMPLE_DATASET } from '@veridact/shared/domain'
import type { LoaderFunctionArgs } from 'react-router'

import { DocumentHead } from '../app/DocumentHead.tsx'
import { ensure } from '../app/ensure.ts'
import { paths } from '../app/paths.ts'
import { siteQueries, useSite } from '../app/site.ts'
import { CategoryColumn } from '../features/articles/CategoryColumn.tsx'
import { LeadStory } from '../features/articles/LeadStory.tsx'
import { articleQueries } from '../features/articles/queries.ts'
import { StoryCard } from '../features/articles/StoryCard.tsx'
import { NumberAndScale } from '../features/predictions/NumberAndScale.tsx'
import { PredictionRow } from '../features/predictions/PredictionRow.tsx'
import { predictionQueries } from '../features/predictions/queries.ts'
import { RecordBand } from '../features/predictions/RecordBand.tsx'
import { Link } from '../ui/link/Link.tsx'
import styles from './home.module.css'

const STORIES = 3
const NEXT_ROWS = 5
const BESIDE_ROWS = 6
const SETTLED_ROWS = 4

/** The lead and the stories under it. */
const newest = () => articleQueries.list({ limit: 1 + STORIES })
/** The open questions that moved most in the last seven days; after them those that did not. */
const moved = () => predictionQueries.list({ state: 'open', sort: 'moved', limit: BESIDE_ROWS })
/** The record that the page tells of: our own, or the sample while nothing of that is scored. */
const recordOf = (dataset: string | undefined) => predictionQueries.counts({ dataset })
const settledOf = (dataset: string | undefined) =>
  predictionQueries.list({ dataset, state: 'resolved', sort: 'settled', limit: SETTLED_ROWS })
/** The open questions, those that close first before the others. */
const closing = () => predictionQueries.list({ state: 'open', sort: 'closing', limit: 20 })
const ofCategory = (slug: string) => articleQueries.list({ category: slug, limit: 3 })

export async function loader({ context }: LoaderFunctionArgs) {
  await Promise.all([
    ensure(context, newest()),
    ensure(context, closing()),
    ensure(context, moved()),
    ensure(context, siteQueries.words()).then(({ categories, record }) =>
      Promise.all([
        ...categories.map(({ slug }) => ensure(context, ofCategory(slug))),
        ensure(context, recordOf(datasetShown(record))),
        ensure(context, settledOf(datasetShown(record))),
      ]),
    ),
  ])
  return null
}

export function Component() {
  const site = useSite()
  const [lead, ...stories] = useSuspenseQuery(newest()).data.items
  const open = useSuspenseQuery(closing()).data.items
  return (
    <div className="page">
      <DocumentHead
        description={site.description}
        path={paths.home()}
        jsonLd={({ name, origin }) => [{ '@type': 'WebSite', name, url: origin }]}
      />
      <h1 className="visually-hidden">{site.name}</h1>
      <div className={`tracks ${styles.first}`}>
        <div className={styles.lead}>
          {lead ? (
            <LeadStory
              article={lead}
              number={
                lead.prediction && <NumberAndScale prediction={lead.prediction} kind="lead" />
              }
            />
          ) : (
            <p className="prose">Nothing has been published yet.</p>
          )}
        </div>
        <BesideLead open={open} />
      </div>
      {stories.length > 0 && (
        <div className="block">
          <div className="heavy-rule" />
          <div className={styles.stories}>
            {stories.map((article, index) => (
              <StoryCard
                key={article.id}
                article={article}
                hasPicture={index === 0}
                number={
                  article.prediction && (
                    <NumberAndScale prediction={article.prediction} kind="story" />
                  )
                }
              />
            ))}
          </div>
        </div>
      )}
      <NextQuestions predictions={open.slice(0, NEXT_ROWS)} />
      <Record dataset={datasetShown(site.record)} />
      <div className={`block ${styles.columns}`}>
        {site.categories.map((category) => (
          <NewestOfCategory key={category.id} category={category} />
        ))}
      </div>
    </div>
  )
}

type QuestionsProps = { predictions: readonly PredictionSummary[] }

/** What has moved, and where that is little, what was asked last and closes after the next ones. */
function BesideLead({ open }: { open: readonly PredictionSummary[] }) {
  const recent = useSuspenseQuery(moved()).data.items.filter((prediction) => prediction.moved)
  const newest = open
    .slice(NEXT_ROWS)
    .filter(({ id }) => recent.every((prediction) => prediction.id !== id))
    .toSorted((a, b) => compareInstants(b.openAt, a.openAt))
    .slice(0, BESIDE_ROWS - recent.length)
  return (
    <div className={styles.beside}>
      <QuestionColumn id="moved" head="Moved this week" predictions={recent} />
      <QuestionColumn id="newest" head="Newest predictions" predictions={newest} />
      <p className={styles.all}>
        <Link href={paths.predictions({ state: 'open' })}>All open predictions</Link>
      </p>
    </div>
  )
}

function QuestionColumn({ id, head, predictions }: QuestionsProps & { id: string; head: string }) {
  if (predictions.length === 0) return null
  return (
    <section className={styles.column} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="hanging-head">
        {head}
      </h2>
      <p className="small">The solid triangle is where we stood at publication.</p>
      <ol className={styles.besideRows}>
        {predictions.map((prediction) => (
          <PredictionRow key={prediction.id} prediction={prediction} />
        ))}
      </ol>
    </section>
  )
}

function NextQuestions({ predictions }: QuestionsProps) {
  if (predictions.length === 0) return null
  return (
    <section className="block" aria-labelledby="next-head">
      <div className="heavy-rule" />
      <div className={`tracks ${styles.nextHead}`}>
        <h2 id="next-head" className="heading-2 in-margin">
          Next
        </h2>
        <p className={`in-text ${styles.nextWords}`}>
          What should be decided in the coming weeks, in order of date.
        </p>
      </div>
      <ol className="margin-rule">
        {predictions.map((prediction) => (
          <PredictionRow
            key={prediction.id}
            prediction={prediction}
            day={{ label: 'Closes', instant: prediction.closeAt }}
          />
        ))}
      </ol>
    </section>
  )
}

function Record({ dataset }: { dataset: string | undefined }) {
  const { data: record } = useSuspenseQuery(recordOf(dataset))
  const { data: settled } = useSuspenseQuery(settledOf(dataset))
  return (
    <RecordBand record={record} settled={settled.items} isSample={dataset === SAMPLE_DATASET} />
  )
}

function datasetShown({ scored }: Site['record']): string | undefined {
  return scored === 0 ? SAMPLE_DATASET : undefined
}

function NewestOfCategory({ category }: { category: Category }) {
  const { items } = useSuspenseQuery(ofCategory(category.slug)).data
  return items.length > 0 && <CategoryColumn category={category} articles={items} />
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
