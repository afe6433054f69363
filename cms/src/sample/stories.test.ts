import { isBefore, parseTimelineDate, timelineDateBounds } from '@veridact/shared/domain'
import { describe, expect, it } from 'vitest'

import { sampleRecordLines } from './record/sample-record.ts'
import { sampleStories } from './stories.ts'

/** Whenever somebody installs the product: the first of each month, and a leap day. */
const DAYS = [
  ...Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))),
  new Date('2028-02-29T23:59:59Z'),
]
const YEAR_MS = 366 * 24 * 60 * 60 * 1000

describe.each(DAYS.map((now) => [now.toISOString().slice(0, 10), now] as const))(
  'loaded on %s',
  (_, now) => {
    const stories = sampleStories(now)

    it('all questions end with "?", close in a month to four years, and their numbers add up', () => {
      for (const { question, closeAt, forecast } of stories.flatMap(
        ({ predictions }) => predictions,
      )) {
        expect(question).toMatch(/\?$/)
        const aheadMs = Date.parse(closeAt) - now.getTime()
        expect(aheadMs).toBeGreaterThan(YEAR_MS / 12)
        expect(aheadMs).toBeLessThan(4 * YEAR_MS)
        const ppms =
          typeof forecast === 'number' ? [forecast, 1e6 - forecast] : forecast.map(({ ppm }) => ppm)
        expect(ppms.reduce((sum, ppm) => sum + ppm)).toBe(1e6)
      }
    })

    it('what is confirmed or alleged has begun, and what is expected is not over', () => {
      const instant = now.toISOString()
      const events = stories.flatMap(({ timeline }) =>
        timeline.map(({ date, epistemic }) => ({
          isExpected: epistemic === 'expected',
          ...timelineDateBounds(parseTimelineDate(date)),
        })),
      )
      const [expected, past] = [true, false].map((is) =>
        events.filter((event) => event.isExpected === is),
      )
      expect(
        expected?.filter(({ latestExclusive }) => !isBefore(instant, latestExclusive)),
      ).toEqual([])
      expect(past?.filter(({ earliest }) => isBefore(instant, earliest))).toEqual([])
    })
  },
)

describe('the sample content', () => {
  const stories = sampleStories(DAYS[10]!)
  const predictions = stories.flatMap((story) => story.predictions)

  it('covers the four categories with at least eight stories and eight questions', () => {
    expect(new Set(stories.map(({ category }) => category)).size).toBe(4)
    expect(stories.length).toBeGreaterThanOrEqual(8)
    expect(predictions.length).toBeGreaterThanOrEqual(8)
    expect(
      predictions.filter(({ forecast }) => typeof forecast !== 'number').length,
    ).toBeGreaterThan(0)
  })

  it('has one story with every element that an article can have', () => {
    const elements =
      'body outlook background precedents impact scenarios analysis faq predictions timeline sources correction related comments'
    expect(Object.keys(stories.at(-1)!)).toEqual(expect.arrayContaining(elements.split(' ')))
  })

  it('says in every story that its institutions are invented', () => {
    for (const { aiDisclosure } of stories)
      expect(aiDisclosure.note).toMatch(/sample story: .* invented/)
  })

  it('names only links that lead somewhere', () => {
    const known = new Set(predictions.map(({ slug }) => `prediction:${slug}`))
    const texts = stories.map((story) => JSON.stringify(story)).join('')
    const links = [...texts.matchAll(/\]\((prediction:[^)]*)\)/g)].map(([, address]) => address)
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((address) => !known.has(address ?? ''))).toEqual([])
  })
})

it('names only questions that the sample record has', () => {
  const keys = new Set(
    sampleRecordLines().map((line) => (JSON.parse(line) as { id: string }).id), // as it wrote them
  )
  const named = sampleStories(new Date()).flatMap(({ record }) => record)
  expect(named.filter((key) => !keys.has(key))).toEqual([])
  expect(named.length).toBeGreaterThan(0)
})
