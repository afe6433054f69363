/** How the intervals are drawn; printed with them, so that anybody can draw them again. */
export const BOOTSTRAP = { draws: 2_000, seed: 20_261_124, generator: 'xoshiro128**' } as const

/** A figure of a set, made from the sums of its columns; `undefined` where it has no meaning. */
export type Figure = (sums: Float64Array) => number | undefined

/**
 * 95 % intervals of figures by cluster bootstrap: whole clusters are drawn with replacement, as many as there
 * are, so that questions which stand or fall together are not counted as independent.
 *
 * @param clusters for each cluster the sums of the columns over its questions.
 * @param figures computed from the sums over all clusters of a draw.
 * @returns for each figure the 2.5 % and 97.5 % quantiles (linear between the draws), `null` where fewer than
 *   half the draws gave it a meaning.
 *
 * Source: A. C. Cameron, J. B. Gelbach, D. L. Miller (2008), Review of Economics and Statistics 90(3), 414–427.
 */
export function bootstrapIntervals<Name extends string>(
  clusters: readonly Float64Array[],
  figures: Record<Name, Figure>,
): Record<Name, [low: number, high: number] | null> {
  const names = Object.keys(figures) as Name[] // the keys of a Record<Name, …> are its names
  const drawn = new Map(names.map((name) => [name, [] as number[]]))
  const drawSums = drawer(clusters)
  for (let draw = 0; draw < BOOTSTRAP.draws; draw++) {
    const sums = drawSums()
    for (const name of names) {
      const value = figures[name](sums)
      if (value !== undefined) drawn.get(name)?.push(value)
    }
  }
  const intervals = names.map((name) => [name, interval(drawn.get(name) ?? [])] as const)
  return Object.fromEntries(intervals) as Record<Name, [number, number] | null> // as above
}

// 100,000 clusters are drawn 2,000 times, and every column counts: what is the same in all clusters is not
// added up draw by draw, nor what repeats another column, as all do that are of binary questions only in a
// set of nothing else.
function drawer(clusters: readonly Float64Array[]): () => Float64Array {
  const width = clusters[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, index) =>
    Float64Array.from(clusters, (cluster) => cluster[index] ?? 0),
  )
  const kinds = columns.map((column, index) => columnKind(column, columns.slice(0, index)))
  const drawn = kinds.flatMap((kind, index) => (kind === 'drawn' ? index : []))
  const drawSums = drawDrawn(drawn.map((index) => columns[index] ?? new Float64Array()))
  return () => {
    const sums = drawSums()
    return Float64Array.from(kinds, (kind, index) => {
      if (kind === 'constant') return (columns[index]?.[0] ?? 0) * clusters.length
      return sums[drawn.indexOf(kind === 'drawn' ? index : kind.repeats)] ?? 0
    })
  }
}

type ColumnKind = 'constant' | 'drawn' | { repeats: number }

function columnKind(column: Float64Array, earlier: readonly Float64Array[]): ColumnKind {
  if (column.every((value) => value === column[0])) return 'constant'
  const repeats = earlier.findIndex((other) => column.every((value, row) => value === other[row]))
  return repeats === -1 ? 'drawn' : { repeats }
}

// row by row in one array, for cache misses are what drawing costs
function drawDrawn(columns: readonly Float64Array[]): () => Float64Array {
  const [width, rows] = [columns.length, columns[0]?.length ?? 0]
  const table = new Float64Array(rows * width)
  columns.forEach((column, offset) =>
    column.forEach((value, row) => (table[row * width + offset] = value)),
  )
  const random = xoshiro128StarStar(BOOTSTRAP.seed)
  return () => {
    const sums = new Float64Array(width)
    for (let drawn = 0; drawn < rows; drawn++) {
      const start = Math.floor((random() / 2 ** 32) * rows) * width
      for (let column = 0; column < width; column++) {
        sums[column] = (sums[column] ?? 0) + (table[start + column] ?? 0)
      }
    }
    return sums
  }
}

function interval(values: number[]): [number, number] | null {
  if (values.length < BOOTSTRAP.draws / 2) return null
  const sorted = Float64Array.from(values).sort()
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)]
}

function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1)
  const below = sorted[Math.floor(position)] ?? NaN
  const above = sorted[Math.ceil(position)] ?? NaN
  return below + (position - Math.floor(position)) * (above - below)
}

// 32 random bits a call. Source: D. Blackman, S. Vigna (2021), ACM TOMS 47(4), 36; seeded by splitmix32.
function xoshiro128StarStar(seed: number): () => number {
  let state = seed
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) | 0
  }
  let [a, b, c, d] = [next(), next(), next(), next()]
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return result
  }
}

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by))
}
