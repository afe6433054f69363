import { useSuspenseQuery } from '@tanstack/react-query'
import type { BucketCounts } from '@veridact/shared/client'

import { apiPaths, type RecordFilter } from '../app/paths.ts'
import { Buckets } from '../features/track-record/Buckets.tsx'
import { Calibration } from '../features/track-record/Calibration.tsx'
import { Downloads } from '../features/track-record/Downloads.tsx'
import { EndedList } from '../features/track-record/EndedList.tsx'
import { countQuestions, isTooFew } from '../features/track-record/figures.ts'
import { Headline } from '../features/track-record/Headline.tsx'
import { HowComputed } from '../features/track-record/HowComputed.tsx'
import { canBeListed, trackRecordQueries } from '../features/track-record/queries.ts'
import { ResolvedList } from '../features/track-record/ResolvedList.tsx'
import { SkillOverTime } from '../features/track-record/SkillOverTime.tsx'
import { SliceTable } from '../features/track-record/SliceTable.tsx'
import { Section } from '../ui/layout/Section.tsx'
import { Link } from '../ui/link/Link.tsx'

/** The sections of the track record over one set of questions. */
export function TrackRecordPage({ filter }: { filter: RecordFilter }) {
  const { data: record } = useSuspenseQuery(trackRecordQueries.figures(filter))
  const { data: categories } = useSuspenseQuery(trackRecordQueries.slices(filter, 'category'))
  const { data: authors } = useSuspenseQuery(trackRecordQueries.slices(filter, 'author'))
  const { data: aiAssistance } = useSuspenseQuery(trackRecordQueries.slices(filter, 'aiAssist'))
  const { data: years } = useSuspenseQuery(trackRecordQueries.slices(filter, 'year'))
  const { counts, n } = record
  return (
    <>
      <Section
        id="headline"
        head="The headline"
        wide={
          n > 0 ? <Headline record={record} /> : <p className="prose">Nothing is scored yet.</p>
        }
      >
        {isTooFew(record) && (
          <p className="prose">{`Too few to judge: ${countQuestions(n)}.${canBeListed(filter) ? ' Here they are.' : ''}`}</p>
        )}
      </Section>
      {isTooFew(record) && canBeListed(filter) && <EveryQuestion filter={filter} />}
      {record.nBinary > 0 && <Calibration record={record} />}
      {years.items.length > 0 && (
        <Section id="over-time" head="Over time" wide={<SkillOverTime slices={years} />} />
      )}
      {categories.items.length > 0 && (
        <Section
          id="by-category"
          head="By category"
          wide={
            <SliceTable
              slices={categories}
              filter={filter}
              caption="The record by category"
              head="Category"
            >
              Compare categories by skill only. A raw score says more about the subject than about
              us.
            </SliceTable>
          }
        />
      )}
      {authors.items.length > 0 && (
        <Section
          id="by-author"
          head="By author"
          wide={
            <SliceTable
              slices={authors}
              filter={filter}
              caption="The record by author"
              head="Author"
            />
          }
        />
      )}
      {aiAssistance.items.length > 1 && (
        <Section
          id="by-ai-assist"
          head="By AI assistance"
          wide={
            <SliceTable
              slices={aiAssistance}
              filter={filter}
              caption="The record by AI assistance"
              head="AI assistance"
            />
          }
        />
      )}
      <Section
        id="buckets"
        head={`Where all ${counts.published.toLocaleString('en-US')} are`}
        wide={<Buckets counts={counts} />}
      />
      <Ended state="annulled" filter={filter} counts={counts} />
      <Ended state="ambiguous" filter={filter} counts={counts} />
      <HowComputed bootstrap={record.bootstrap} />
      <Downloads filter={filter} />
    </>
  )
}

/** The raw list, while there are too few questions for figures to say anything. */
function EveryQuestion({ filter }: { filter: RecordFilter }) {
  const { data } = useSuspenseQuery(trackRecordQueries.resolved(filter))
  return (
    <Section
      id="every-question"
      head="Every one of them"
      wide={<ResolvedList predictions={data.items} />}
    />
  )
}

const ENDED_WORDS = {
  annulled: {
    head: 'Annulled',
    why: 'The question was flawed, or had been settled when it opened.',
  },
  ambiguous: { head: 'Ambiguous', why: 'Reality gave no clear answer.' },
}

type EndedProps = {
  state: 'annulled' | 'ambiguous'
  filter: RecordFilter
  counts: BucketCounts
}

function Ended({ state, filter, counts }: EndedProps) {
  const { head, why } = ENDED_WORDS[state]
  if (counts[state] === 0) return null
  const share = ((100 * counts[state]) / counts.published).toFixed(1)
  return (
    <Section
      id={state}
      head={head}
      wide={canBeListed(filter) && <EndedQuestions state={state} filter={filter} />}
    >
      <p className="prose">
        {why} What we said counts for nothing, and it stays here: {countQuestions(counts[state])},{' '}
        {share}% of all we published.
        {!canBeListed(filter) && (
          <>
            {' '}
            Each is a line of{' '}
            <Link href={apiPaths.trackRecord({ ...filter, format: 'csv' })}>the table</Link>.
          </>
        )}
      </p>
    </Section>
  )
}

function EndedQuestions({ state, filter }: Omit<EndedProps, 'counts'>) {
  const { data } = useSuspenseQuery(trackRecordQueries.ended(state, filter))
  return <EndedList state={state} predictions={data.items} />
}
