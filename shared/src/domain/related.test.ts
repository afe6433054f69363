import { describe, expect, it } from 'vitest'

import { selectRelated } from './related.ts'

const now = '2026-07-01T00:00:00Z'
const published = { status: 'published', retractedAt: null } as const
const tech = (id: string, publishedAt: string) => ({
  ...published,
  id,
  categoryId: 'tech',
  publishedAt,
})
const sports = (id: string, publishedAt: string) => ({
  ...tech(id, publishedAt),
  categoryId: 'sports',
})

const article = tech('self', '2026-06-25T00:00:00Z')
const older = tech('older', '2026-06-01T00:00:00Z')
const newer = tech('newer', '2026-06-20T00:00:00Z')
const newestOfAll = sports('newest-of-all', '2026-06-30T00:00:00Z')
const candidates = [older, newestOfAll, article, newer]

const idsOf = (choice: Partial<Parameters<typeof selectRelated>[0]>) =>
  selectRelated({ article, pinned: [], candidates, limit: 4, now, ...choice }).map(({ id }) => id)

describe('related coverage (A5)', () => {
  it('is of the same category first, newest first', () => {
    expect(idsOf({})).toEqual(['newer', 'older', 'newest-of-all'])
  })

  it('begins with what an editor pinned, in the editor’s order', () => {
    expect(idsOf({ pinned: [newestOfAll, older] })).toEqual(['newest-of-all', 'older', 'newer'])
  })

  it('never shows itself, even pinned', () => {
    expect(idsOf({ pinned: [article] })).toEqual(['newer', 'older', 'newest-of-all'])
  })

  it('never shows a duplicate, even pinned twice', () => {
    expect(idsOf({ pinned: [older, older] })).toEqual(['older', 'newer', 'newest-of-all'])
  })

  it.each([
    ['a draft', { ...older, status: 'draft' as const }],
    ['a scheduled article', tech('older', '2026-07-02T00:00:00Z')],
    ['a retracted article', { ...older, retractedAt: '2026-06-02T00:00:00Z' }],
  ])('never shows %s, pinned or not', (_, hidden) => {
    expect(idsOf({ pinned: [hidden], candidates: [hidden, newer] })).toEqual(['newer'])
  })

  it('stops at the limit', () => {
    expect(idsOf({ limit: 1 })).toEqual(['newer'])
  })

  it('is empty where there is nothing else', () => {
    expect(idsOf({ candidates: [article] })).toEqual([])
  })
})
