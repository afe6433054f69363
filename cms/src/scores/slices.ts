import type { Slice, Slices } from '@veridact/shared/contract'
import {
  addSums,
  BOOTSTRAP_SUMS,
  figuresOf,
  SUM_NAMES,
  type MaybeInterval,
  type ScoreSums,
} from '@veridact/shared/domain'
import type { Payload } from 'payload'

import { drawIntervals } from './draw-intervals.ts'
import { keptOrMade } from './kept-figures.ts'
import { SUM_COLUMNS } from './question-state.ts'
import { COUNTED, valuesOf, type RecordFilter } from './record-filter.ts'
import { readValidity } from './record-sums.ts'
import type { Snapshot } from './snapshot.ts'

/** Fewer questions are too few to judge. */
const JUDGED_MIN = 20

/** Which questions, and what sets them apart. */
export type SlicesWish = { filter: RecordFilter; by: Slices['by'] }

/** A part of the questions; a category and an author are named by their ids. */
export type IdentifiedSlice = Omit<Slice, 'label'>

const VALUES = {
  category: 'category_id',
  author: 'unnest(author_ids)',
  aiAssist: 'ai_assist',
  year: `to_char(effective_close AT TIME ZONE 'UTC', 'YYYY')`,
  month: `to_char(effective_close AT TIME ZONE 'UTC', 'YYYY-MM')`,
} as const satisfies Record<Slices['by'], string>

/** The name under which slices are kept. */
export function slicesName({ filter, by }: SlicesWish): string {
  return JSON.stringify(['slices', by, valuesOf(filter, 'now')])
}

/** The figures of each part in which a question counts; years and months in their order, the rest by number. */
export async function listSlices(
  { db }: Pick<Payload, 'db'>,
  { filter, by }: SlicesWish,
): Promise<IdentifiedSlice[]> {
  return keptOrMade(db.pool, {
    name: slicesName({ filter, by }),
    dataset: filter.dataset,
    read: async (snapshot) => ({
      parts: await readParts(snapshot, { filter, by }),
      validUntil: await readValidity(snapshot, filter),
    }),
    make: async (parts) => {
      const slices = await toSlices(parts)
      return by === 'year' || by === 'month'
        ? withCumulative(slices, parts)
        : slices.toSorted((a, b) => b.n - a.n)
    },
  })
}

/** The sums of a part; its clusters are left out where it has too few questions. */
type Part = ScoreSums & { value: string | null; clusters: string | null }

async function readParts({ now, query }: Snapshot, { filter, by }: SlicesWish): Promise<Part[]> {
  const inner = SUM_NAMES.map((name) => `sum(${SUM_COLUMNS[name]}) AS "${name}"`)
  const outer = SUM_NAMES.map((name) => `sum("${name}") AS "${name}"`)
  const drawn = BOOTSTRAP_SUMS.map((name) => `"${name}"`)
  return query<Part>(
    `SELECT value, ${outer.join()},
       CASE WHEN sum("n") >= ${JUDGED_MIN} THEN
         json_agg(json_build_array(${drawn.join()}) ORDER BY cluster_key)::text
       END AS clusters
     FROM (
       SELECT value, cluster_key, ${inner.join()}
       FROM (SELECT *, ${VALUES[by]} AS value FROM (${COUNTED}) AS counted) AS valued
       GROUP BY value, cluster_key
     ) AS cluster
     GROUP BY value ORDER BY value`,
    valuesOf(filter, now),
  )
}

async function toSlices(parts: readonly Part[]): Promise<IdentifiedSlice[]> {
  const judged = parts.flatMap((part) => (part.clusters === null ? [] : [part]))
  const drawn = await drawIntervals(judged.map(({ clusters }) => clusters ?? ''))
  const intervals = new Map(
    judged.map(({ value }, index) => [value, drawn[index]?.skill.vsReference.opening ?? null]),
  )
  return parts.map((part) => toSlice(part, intervals.get(part.value) ?? null))
}

function toSlice(part: Part, interval: MaybeInterval): IdentifiedSlice {
  const { value, n, opening } = part
  return {
    value,
    n,
    halfBrier: { opening: opening / n },
    skill: skillOf(part),
    interval,
    cumulative: null,
  }
}

function withCumulative(slices: IdentifiedSlice[], parts: readonly Part[]): IdentifiedSlice[] {
  return slices.map((slice, index) => {
    const sums = addSums(parts.slice(0, index + 1))
    return { ...slice, cumulative: { n: sums.n, skill: skillOf(sums) } }
  })
}

function skillOf(sums: ScoreSums): number | null {
  return sums.n < JUDGED_MIN ? null : figuresOf(sums).skill.vsReference.opening
}
