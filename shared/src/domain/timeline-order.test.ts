import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseTimelineDate } from './timeline-date.ts'
import { compareTimelineDates, timelineDateBounds } from './timeline-order.ts'

const boundsOf = (text: string) => timelineDateBounds(parseTimelineDate(text))
const place = (text: string, id = text, manualRank?: number) => ({
  ...boundsOf(text),
  id,
  manualRank,
})
const idsInOrder = (places: ReturnType<typeof place>[]) =>
  places.toSorted(compareTimelineDates).map(({ id }) => id)

describe('timelineDateBounds (T2)', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00.000000Z', '2027-01-01T00:00:00.000000Z'],
    ['2026-06', '2026-06-01T00:00:00.000000Z', '2026-07-01T00:00:00.000000Z'],
    ['2026-12', '2026-12-01T00:00:00.000000Z', '2027-01-01T00:00:00.000000Z'],
    ['2028-02', '2028-02-01T00:00:00.000000Z', '2028-03-01T00:00:00.000000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000000Z', '2028-03-01T00:00:00.000000Z'],
    ['2026-12-31', '2026-12-31T00:00:00.000000Z', '2027-01-01T00:00:00.000000Z'],
    ['2026-06~', '2026-06-01T00:00:00.000000Z', '2026-07-01T00:00:00.000000Z'],
    ['2026-06/2026-08', '2026-06-01T00:00:00.000000Z', '2026-09-01T00:00:00.000000Z'],
    ['2026-06-15/2027', '2026-06-15T00:00:00.000000Z', '2028-01-01T00:00:00.000000Z'],
    ['2026-06-10T14:30+02:00', '2026-06-10T12:30:00.000000Z', '2026-06-10T12:30:00.000001Z'],
    ['0099', '0099-01-01T00:00:00.000000Z', '0100-01-01T00:00:00.000000Z'],
    ['9999', '9999-01-01T00:00:00.000000Z', '9999-12-31T23:59:59.999999Z'], // no fifth digit
    ['9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z'],
  ])('of %s are [%s, %s)', (text, earliest, latestExclusive) => {
    expect(boundsOf(text)).toEqual({ earliest, latestExclusive })
  })
})

describe('compareTimelineDates (T2)', () => {
  it('puts the reference article’s timeline in its order', () => {
    const places = ['2026-06-24', '2026-06', '2026-06-10', '2026-04'].map((text) => place(text))
    expect(idsInOrder(places)).toEqual(['2026-04', '2026-06-10', '2026-06', '2026-06-24'])
  })

  it('of one midpoint puts the earlier start first', () => {
    // both have their middle at noon of 16 June
    const [short, long] = [place('2026-06-16', 'a'), place('2026-06-15/2026-06-17', 'b')]
    expect(idsInOrder([short, long])).toEqual(['b', 'a'])
  })

  it('of one span follows the editor’s rank, and puts those without one last', () => {
    const places = [
      place('2026-06', 'none'),
      place('2026-06', 'second', 2),
      place('2026-06', 'first', -1),
    ]
    expect(idsInOrder(places)).toEqual(['first', 'second', 'none'])
  })

  it('of one rank follows the id', () => {
    const places = ['c', 'a', 'b'].map((id) => place('2026-06', id))
    expect(idsInOrder(places)).toEqual(['a', 'b', 'c'])
  })

  it('puts events in one order, whatever the order they come in', () => {
    const texts = ['2026', '2026-06', '2026-06-10', '2026-06-16', '2026-06/2026-07', '2026-07-02']
    const places = texts.flatMap((text) => [place(text, `${text}-a`), place(text, `${text}-b`)])
    const ordered = idsInOrder(places)
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
        expect(idsInOrder(shuffled)).toEqual(ordered)
      }),
    )
  })
})
