import type { Data } from 'payload'

/** What an extension takes over; its close and its numbers are its own. */
const TAKEN_OVER = [
  'type',
  'question',
  'isOrdered',
  'resolutionCriteria',
  'otherwiseResolves',
  'background',
  'referenceForecast',
  'clusterKey',
] as const

/** A draft that asks a question again, to be given a later close: it supersedes the old one, which runs on (P4). */
export function extensionOf(data: Data, { id, today }: { id: string; today: string }): Data {
  return {
    // never the old question's, which most extensions repeat
    slug: `${String(data.slug).slice(0, 240)}-${today}`,
    ...Object.fromEntries(TAKEN_OVER.map((name) => [name, data[name]])),
    options: rowsOf(data.options),
    sources: rowsOf(data.sources),
    category: idOf(data.category),
    authors: (data.authors ?? []).map(idOf),
    supersedes: id,
  }
}

/** Rows without the ids that Payload gave them. */
function rowsOf(rows: unknown): Data[] {
  return Array.isArray(rows) ? rows.map(withoutId) : []
}

function withoutId(row: Data): Data {
  const { id: _id, ...rest } = row
  return rest
}

function idOf(relation: Data | string | null | undefined): unknown {
  return typeof relation === 'object' ? relation?.id : relation
}
