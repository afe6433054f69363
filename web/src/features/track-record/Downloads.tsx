import { apiPaths, type RecordFilter } from '../../app/paths.ts'
import { Section } from '../../ui/layout/Section.tsx'

/** The same figures and every question behind them, for who computes them again. */
export function Downloads({ filter }: { filter: RecordFilter }) {
  return (
    <Section id="download" head="Download">
      <ul className="prose">
        <li>
          <a href={apiPaths.trackRecord(filter)}>The figures as JSON</a>
        </li>
        <li>
          <a href={apiPaths.trackRecord({ ...filter, format: 'csv' })}>Every question as CSV</a>
        </li>
        <li>
          {filter.dataset ? (
            <a href={apiPaths.dataset(filter.dataset)}>The dataset, a line a record</a>
          ) : (
            <a href={apiPaths.ledger()}>The ledger, a line an entry</a>
          )}
        </li>
      </ul>
    </Section>
  )
}
