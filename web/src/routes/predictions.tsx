import { useSuspenseQuery } from '@tanstack/react-query'
import type { BucketCounts } from '@veridact/shared/client'
import { SAMPLE_DATASET } from '@veridact/shared/domain'
import { useSearchParams, type LoaderFunctionArgs } from 'react-router'

import { DocumentHead } from '../app/DocumentHead.tsx'
import { ensure } from '../app/ensure.ts'
import { apiPaths, paths, type PredictionFilter } from '../app/paths.ts'
import { useSite } from '../app/site.ts'
import { FilterForm } from '../features/predictions/FilterForm.tsx'
import { PredictionList } from '../features/predictions/PredictionList.tsx'
import { predictionQueries } from '../features/predictions/queries.ts'
import { readFilter, SORTS, STATES } from '../features/predictions/read-filter.ts'
import { countStates } from '../features/predictions/state-counts.ts'
import { taxonomyQueries } from '../features/taxonomy/queries.ts'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { Link } from '../ui/link/Link.tsx'
import { Pagination } from '../ui/nav/Pagination.tsx'
import { Tabs } from '../ui/nav/Tabs.tsx'
import { STATE_WORDS } from '../ui/state/state.ts'
import styles from './predictions.module.css'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = readFilter(new URL(request.url).searchParams)
  await Promise.all([
    ensure(context, listed(filter)),
    ensure(context, counted(filter)),
    ensure(context, taxonomyQueries.authors()),
  ])
  return null
}

export function Component() {
  const filter = readFilter(useSearchParams()[0])
  const { data: predictions } = useSuspenseQuery(listed(filter))
  const { counts } = useSuspenseQuery(counted(filter)).data
  const authors = useSuspenseQuery(taxonomyQueries.authors()).data.items
  const { categories } = useSite()
  return (
    <div className="page">
      <DocumentHead
        title={filter.dataset ? `Predictions: ${filter.dataset}` : 'Predictions'}
        description="Every question we have put a number to, with what we said first and what we say now."
        path={paths.predictions(filter)}
      />
      <PageHead
        title="Predictions"
        meta={[
          `${counts.published.toLocaleString('en-US')} published`,
          ...(filter.dataset ? datasetMeta(filter.dataset) : []),
        ]}
      >
        <p className="lede">
          Every question we have put a number to. The tall strokes are the futures, out of a
          hundred, in which the answer is Yes.
        </p>
      </PageHead>
      <div className={`heavy-rule ${styles.rule}`} />
      <div className={styles.bar}>
        <Tabs label="State" tabs={stateTabs(filter, counts)} />
        <FilterForm filter={filter} categories={categories} authors={authors} />
      </div>
      {predictions.items.length > 0 ? (
        <PredictionList predictions={predictions.items} sort={inOrder(filter).sort} />
      ) : (
        <div className={`tracks ${styles.empty}`}>
          <p className="prose in-text">
            No prediction here. <Link href={paths.predictions()}>See all of them</Link>
          </p>
        </div>
      )}
      <div className="tracks">
        <div className="in-text">
          <Pagination
            label="Pages"
            firstLabel="From the beginning"
            nextLabel="More predictions"
            firstHref={filter.cursor && paths.predictions({ ...filter, cursor: undefined })}
            nextHref={
              predictions.next === null
                ? undefined
                : paths.predictions({ ...filter, cursor: predictions.next })
            }
          />
          <p className={`small ${styles.also}`}>
            Also as{' '}
            <Link href={apiPaths.trackRecord({ ...narrowed(filter), format: 'csv' })}>CSV</Link> and{' '}
            <Link href={apiPaths.predictions(inOrder(filter))}>JSON</Link>
          </p>
        </div>
      </div>
    </div>
  )
}

function listed(filter: PredictionFilter) {
  return predictionQueries.list(inOrder(filter))
}

/** The API's own order is another one, in which a cursor of this page has no place. */
function inOrder(filter: PredictionFilter) {
  return { ...filter, sort: filter.sort ?? SORTS[0] }
}

/** The same questions as the buckets of the track record count. */
function counted(filter: PredictionFilter) {
  return predictionQueries.counts(narrowed(filter))
}

/** What the track record can be narrowed to as well: it has neither states nor orders. */
function narrowed({ dataset, category, author }: PredictionFilter) {
  return { dataset, category, author }
}

function stateTabs(filter: PredictionFilter, counts: BucketCounts) {
  const of = countStates(counts)
  const tab = (state: PredictionFilter['state'], label: string, count: number) => ({
    href: paths.predictions({ ...filter, state, cursor: undefined }),
    label: `${label} ${count.toLocaleString('en-US')}`,
    isCurrent: filter.state === state,
  })
  return [
    ...STATES.map((state) =>
      tab(state, state === 'resolved' ? 'Resolved' : STATE_WORDS[state], of[state]),
    ),
    tab(undefined, 'All', counts.published),
  ]
}

/** An imported set is never shown without its name. */
function datasetMeta(name: string) {
  return [
    <strong key="name">{name === SAMPLE_DATASET ? 'Sample record' : `Dataset ${name}`}</strong>,
    <Link key="own" href={paths.predictions()}>
      Our own record
    </Link>,
  ]
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
