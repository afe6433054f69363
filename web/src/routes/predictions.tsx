import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams, type LoaderFunctionArgs } from 'react-router'

import { DocumentHead } from '../app/DocumentHead.tsx'
import { ensure } from '../app/ensure.ts'
import { paths, type PredictionFilter } from '../app/paths.ts'
import { useSite } from '../app/site.ts'
import { FilterForm } from '../features/predictions/FilterForm.tsx'
import { PredictionList } from '../features/predictions/PredictionList.tsx'
import { predictionQueries } from '../features/predictions/queries.ts'
import { readFilter, SORTS, STATES } from '../features/predictions/read-filter.ts'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { Link } from '../ui/link/Link.tsx'
import { Pagination } from '../ui/nav/Pagination.tsx'
import { Tabs } from '../ui/nav/Tabs.tsx'
import { STATE_WORDS } from '../ui/state/state.ts'
import styles from './predictions.module.css'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await ensure(context, listed(readFilter(new URL(request.url).searchParams)))
  return null
}

export function Component() {
  const filter = readFilter(useSearchParams()[0])
  const { data: predictions } = useSuspenseQuery(listed(filter))
  const { categories } = useSite()
  return (
    <div className="page">
      <DocumentHead
        title={filter.dataset ? `Predictions: ${filter.dataset}` : 'Predictions'}
        description="Every question we have put a number to, with what we said first and what we say now."
        path={paths.predictions(filter)}
      />
      <PageHead title="Predictions" meta={filter.dataset ? datasetMeta(filter.dataset) : []}>
        <p className="lede">
          Every question we have put a number to. The tall strokes are the futures, out of a
          hundred, in which the answer is Yes.
        </p>
      </PageHead>
      <div className={`heavy-rule ${styles.rule}`} />
      <div className={styles.bar}>
        <Tabs label="State" tabs={stateTabs(filter)} />
        <FilterForm filter={filter} categories={categories} />
      </div>
      {predictions.items.length > 0 ? (
        <PredictionList predictions={predictions.items} sort={filter.sort ?? SORTS[0]} />
      ) : (
        <p className={`prose ${styles.empty}`}>
          No prediction here. <Link href={paths.predictions()}>See all of them</Link>
        </p>
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
        </div>
      </div>
    </div>
  )
}

function listed(filter: PredictionFilter) {
  return predictionQueries.list({ ...filter, sort: filter.sort ?? SORTS[0] })
}

function stateTabs(filter: PredictionFilter) {
  const tab = (state: PredictionFilter['state'], label: string) => ({
    href: paths.predictions({ ...filter, state, cursor: undefined }),
    label,
    isCurrent: filter.state === state,
  })
  return [
    tab(undefined, 'All'),
    ...STATES.map((state) => tab(state, state === 'resolved' ? 'Resolved' : STATE_WORDS[state])),
  ]
}

/** An imported set is never shown without its name. */
function datasetMeta(name: string) {
  return [
    <strong key="name">Dataset {name}</strong>,
    <Link key="own" href={paths.predictions()}>
      Our own record
    </Link>,
  ]
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
