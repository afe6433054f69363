import { useSuspenseQuery } from '@tanstack/react-query'
import { SAMPLE_DATASET } from '@veridact/shared/domain'
import { useSearchParams, type LoaderFunctionArgs } from 'react-router'

import { DocumentHead } from '../app/DocumentHead.tsx'
import { ensure } from '../app/ensure.ts'
import { paths } from '../app/paths.ts'
import { isTooFew } from '../features/track-record/figures.ts'
import { readRecordFilter } from '../features/track-record/read-record-filter.ts'
import {
  canBeListed,
  recordShown,
  SHOWN_SLICES,
  trackRecordQueries,
} from '../features/track-record/queries.ts'
import { useFilterWords } from '../features/track-record/use-filter-words.ts'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { Link } from '../ui/link/Link.tsx'
import { Notice } from '../ui/notice/Notice.tsx'
import { TrackRecordPage } from './TrackRecordPage.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = readRecordFilter(new URL(request.url).searchParams)
  const own = await ensure(context, trackRecordQueries.figures(asked))
  const filter = recordShown(asked, own.counts)
  const shown = await ensure(context, trackRecordQueries.figures(filter))
  const lists = [
    trackRecordQueries.ended('annulled', filter),
    trackRecordQueries.ended('ambiguous', filter),
    ...(isTooFew(shown) ? [trackRecordQueries.resolved(filter)] : []),
  ]
  await Promise.all([
    ...SHOWN_SLICES.map((by) => ensure(context, trackRecordQueries.slices(filter, by))),
    ...(canBeListed(filter) ? lists : []).map((list) => ensure(context, list)),
  ])
  return null
}

export function Component() {
  const asked = readRecordFilter(useSearchParams()[0])
  const { data: own } = useSuspenseQuery(trackRecordQueries.figures(asked))
  const filter = recordShown(asked, own.counts)
  const words = useFilterWords(filter)
  return (
    <div className="page">
      <DocumentHead
        title="Track record"
        description="Every prediction we have published, scored against what happened: the good and the embarrassing."
        path={paths.trackRecord(asked)}
      />
      <PageHead
        title="Track record"
        meta={[
          ...(filter.dataset ? [<strong key="dataset">Dataset {filter.dataset}</strong>] : []),
          ...words,
          ...(words.length > 0 ? [<WholeRecord key="whole" dataset={filter.dataset} />] : []),
        ]}
        record={<Link href={paths.verify()}>Recompute it yourself</Link>}
      >
        <p className="lede">
          Every prediction we have published, the good and the embarrassing. A number goes on the
          record when we print it and cannot be taken back.
        </p>
      </PageHead>
      {filter.dataset === SAMPLE_DATASET && (
        <div className="tracks section">
          <div className="in-text">
            <Notice head="Sample record.">
              {filter !== asked && 'None of our own questions is scored yet. '}
              These figures are those of invented questions. They show what a track record looks
              like, and say nothing about us.
            </Notice>
          </div>
        </div>
      )}
      <TrackRecordPage filter={filter} />
    </div>
  )
}

function WholeRecord({ dataset }: { dataset: string | undefined }) {
  return <Link href={paths.trackRecord({ dataset })}>The whole record</Link>
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
