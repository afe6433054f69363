/** Figures agree when they differ by no more than rounding in another order of adding up can explain. */
const TOLERANCE = 1e-9

/**
 * Where what is published differs from what was computed, as sentences; empty if nowhere. Only what was
 * computed is looked at, number by number; a number that is `undefined` is published as `null`.
 *
 * @param name What is published: "The track record", "Dataset sample".
 */
export function compareFigures({
  name,
  computed,
  published,
}: {
  name: string
  computed: object
  published: unknown
}): string[] {
  return differences(computed, published).map(
    ({ path, ours, theirs }) =>
      `${name} publishes ${path.join('.')} as ${theirs}; its facts make it ${ours}.`,
  )
}

type Difference = { path: string[]; ours: string; theirs: string }

function differences(ours: unknown, theirs: unknown, path: string[] = []): Difference[] {
  if (typeof ours !== 'object' || ours === null) {
    return agree(ours, theirs) ? [] : [{ path, ours: word(ours), theirs: word(theirs) }]
  }
  const inner = isObject(theirs) ? theirs : {}
  const length = Array.isArray(ours)
    ? differences(ours.length, inner.length, [...path, 'length'])
    : []
  if (length.length > 0) return length
  return Object.entries(ours).flatMap(([key, value]) =>
    differences(value, inner[key], [...path, key]),
  )
}

function agree(a: unknown = null, b: unknown = null): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
}

function word(value: unknown): string {
  return JSON.stringify(value ?? null)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
