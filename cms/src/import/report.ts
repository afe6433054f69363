/** What became of a line that was not refused. */
export type Outcome = 'created' | 'updated' | 'unchanged'

/** What an import did, line by line: mended and refused lines by name, the rest as numbers. */
export class Report {
  readonly #counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0 }
  readonly #lines: { number: number; text: string }[] = []
  #mended = 0
  refused = 0

  add({ number, key, outcome, mends }: Read & { outcome: Outcome }): void {
    this.#counts[outcome] += 1
    if (mends.length === 0) return
    this.#mended += 1
    this.#lines.push({ number, text: `mended ${shortened(key)}: ${mends.join(' ')}` })
  }

  refuse(number: number, reason: string): void {
    this.refused += 1
    this.#lines.push({ number, text: `refused: ${reason}` })
  }

  /** The report as text: a line for each mended or refused line, then the sum. */
  toString(): string {
    const lines = this.#lines.toSorted((a, b) => a.number - b.number)
    return [...lines.map(({ number, text }) => `line ${number} ${text}`), this.#sum()].join('\n')
  }

  #sum(): string {
    const { created, updated, unchanged } = this.#counts
    const total = created + updated + unchanged + this.refused
    const parts = { created, updated, unchanged, mended: this.#mended, refused: this.refused }
    const sums = Object.entries(parts).map(([what, count]) => `${inWords(count)} ${what}`)
    return `${inWords(total)} ${total === 1 ? 'line' : 'lines'}: ${sums.join(', ')}.`
  }
}

/** A line that was read: its number, what names it, and what was mended in it, each a sentence. */
export type Read = { number: number; key: string; mends: readonly string[] }

function inWords(count: number): string {
  return count.toLocaleString('en')
}

function shortened(key: string): string {
  return key.length > 80 ? `${key.slice(0, 80)}…` : key
}
