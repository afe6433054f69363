import { trackRecordQuerySchema } from '@veridact/shared/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { anOutcome, aSummary, binaryOptions } from '../../fixtures/prediction.fixture.ts'
import { aSlice, aTrackRecord, someSlices } from '../../fixtures/track-record.fixture.ts'
import { Buckets } from './Buckets.tsx'
import { Calibration } from './Calibration.tsx'
import { skillWords } from './figures.ts'
import { filterWords } from './filter-words.ts'
import { Headline } from './Headline.tsx'
import { recordShown } from './queries.ts'
import { readRecordFilter } from './read-record-filter.ts'
import { ResolvedList } from './ResolvedList.tsx'
import { SliceTable } from './SliceTable.tsx'

/** What a reader reads, without the marks between. */
function textOf(element: React.ReactElement): string {
  return renderToStaticMarkup(element)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

describe('the headline', () => {
  it('prints three figures, each with its interval', () => {
    const text = textOf(<Headline record={aTrackRecord()} />)
    expect(text).toContain('Opening half-Brier 0.168')
    expect(text).toContain('95% interval 0.149 to 0.188.')
    expect(text).toContain('Skill against the base rates +0.21')
    expect(text).toContain('Time-weighted improvement +0.061')
  })

  it('prints no interval over fewer than twenty questions', () => {
    const text = textOf(<Headline record={aTrackRecord({ n: 19 })} />)
    expect(text).toContain('Too few to judge.')
    expect(text).not.toContain('95% interval')
  })

  it('calls a loss a loss', () => {
    expect(skillWords(-0.12)).toContain('added 12%')
    expect(skillWords(0.004)).toContain('no better and no worse')
  })
})

it('the buckets are printed as a sum that comes out', () => {
  const { counts } = aTrackRecord()
  const html = renderToStaticMarkup(<Buckets counts={counts} />)
  const figures = [...html.matchAll(/<data value="(\d+)"/g)].map(([, figure]) => Number(figure))
  const [published, ...buckets] = figures.toReversed()
  expect(buckets).toHaveLength(7)
  expect(buckets.reduce((sum, n) => sum + n, 0)).toBe(published)
})

it('the table of bins says "too few" below five questions', () => {
  const text = textOf(<Calibration record={aTrackRecord()} />)
  expect(text).toContain('70 to 80% 19 13 68%')
  expect(text).toContain('90 to 100% 4 4 too few')
  expect(text).toContain('it happened 13 times in 19')
})

it('parts of the record are compared by skill, and not where there are too few', () => {
  const text = textOf(
    <SliceTable slices={someSlices()} filter={{}} caption="By category" head="Category" />,
  )
  expect(text).toContain('Sports 21 0.200 +0.14')
  expect(text).toContain('Gaming 3 0.200 – too few to judge')
})

it('each part is a record of its own, narrowed as far as the whole and by its name', () => {
  const html = renderToStaticMarkup(
    <SliceTable
      slices={{ by: 'aiAssist', items: [aSlice({ value: 'drafted' })] }}
      filter={{ dataset: 'sample' }}
      caption="By AI assistance"
      head="AI assistance"
    />,
  )
  expect(html).toContain('href="/track-record?dataset=sample&amp;aiAssist=drafted"')
  expect(html).toContain('>First draft</a>')
})

describe('the address of a record', () => {
  const read = (text: string) => readRecordFilter(new URLSearchParams(text))

  it('may name every filter that the API has, and no form of the answer', () => {
    const { format, ...filters } = trackRecordQuerySchema.shape
    expect(format).toBeDefined()
    expect(Object.keys(read('')).toSorted()).toEqual(Object.keys(filters).toSorted())
  })

  it('says nothing by an empty value or an unknown name', () => {
    expect(Object.values(read('category=&utm_source=a')).filter(Boolean)).toEqual([])
  })

  it('leaves a value that cannot be to the API, which refuses it', () => {
    expect(read('aiAssist=some&at=noon')).toMatchObject({ aiAssist: 'some', at: 'noon' })
  })
})

it('says of every filter that it is on', () => {
  const filter = {
    dataset: 'sample',
    category: 'tech',
    author: 'ada',
    aiAssist: 'research',
    from: '2026-01-01',
    to: '2026-04-01T12:00:00Z',
    immature: 'include',
    at: 'closing',
    asOf: '2026-07-16',
  } as const
  expect(filterWords(filter, { category: 'Tech', author: undefined })).toEqual([
    'Category: Tech',
    'Author: ada',
    'AI assistance: Research',
    'Closed from January 1, 2026',
    'Closed before April 1, 2026, 12:00 UTC',
    'With what is resolved and not mature',
    'Calibration of the last number',
    'As of July 16, 2026',
  ])
  expect(filterWords({}, { category: undefined, author: undefined })).toEqual([])
})

describe('which record is shown', () => {
  const none = { scored: 0 }

  it('is the sample, while none of our own questions is scored', () => {
    expect(recordShown({}, none).dataset).toBe('sample')
    expect(recordShown(readRecordFilter(new URLSearchParams()), none).dataset).toBe('sample')
  })

  it('is our own as soon as one is', () => {
    expect(recordShown({}, { scored: 1 }).dataset).toBeUndefined()
  })

  it('is what was asked for, if something was', () => {
    expect(recordShown({ category: 'tech' }, none)).toEqual({ category: 'tech' })
  })
})

it('the raw list prints the first and the last number beside what happened', () => {
  const prediction = aSummary({
    state: 'resolved',
    options: binaryOptions({ opening: 380_000, current: 810_000 }),
    outcome: anOutcome({ option: 'no', occurredAt: '2026-05-19T00:00:00.000Z' }),
  })
  expect(textOf(<ResolvedList predictions={[prediction]} />)).toContain('38% 81% No, May 19, 2026')
})
