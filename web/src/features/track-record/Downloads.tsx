import { apiPaths, type RecordFilter } from '../../app/paths.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Link } from '../../ui/link/Link.tsx'

/** The same figures and every question behind them, for who computes them again. */
export function Downloads({ filter }: { filter: RecordFilter }) {
  return (
    <Section id="download" head="Download">
      <ul className="prose">
        <li>
          <Link href={apiPaths.trackRecord(filter)}>The figures as JSON</Link>
        </li>
        <li>
          <Link href={apiPaths.trackRecord({ ...filter, format: 'csv' })}>
            Every question as CSV
          </Link>
        </li>
        <li>
          {filter.dataset ? (
            <Link href={apiPaths.dataset(filter.dataset)}>The dataset, a line a record</Link>
          ) : (
            <Link href={apiPaths.ledger()}>The ledger, a line an entry</Link>
          )}
        </li>
      </ul>
    </Section>
  )
}
