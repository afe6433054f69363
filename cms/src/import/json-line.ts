/** The fields of a line; nothing in them is sure yet. */
export type Fields = Readonly<Record<string, unknown>>

/** A line's JSON object, or why it is none. */
export function parseFields(text: string): { fields: Fields } | { refused: string } {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { fields: { ...value } } : { refused: 'The line is no JSON object.' }
  } catch (error) {
    return { refused: `The line is no JSON: ${error instanceof Error ? error.message : error}.` }
  }
}

/** Reads the fields of a line and takes note of what it had to mend. */
export class FieldReader {
  readonly mends: string[] = []
  readonly #fields: Fields

  constructor(fields: Fields) {
    this.#fields = fields
  }

  /** A text, `''` where there is none. PostgreSQL keeps neither U+0000 nor half a surrogate pair. */
  text(name: string): string {
    const value = this.#fields[name] ?? ''
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') return this.#leftOut(name, 'no text', '')
    return this.#storable(name, value)
  }

  /** The texts of a list, none where there is no list. */
  texts(name: string): string[] {
    const value = this.#fields[name] ?? []
    if (!Array.isArray(value)) return this.#leftOut(name, 'no list', [])
    const texts = value.filter((entry) => typeof entry === 'string' && entry.trim() !== '')
    if (texts.length < value.length)
      this.mends.push(`Entries of ${name} that are no text are left out.`)
    return texts.map((entry) => this.#storable(name, entry).trim())
  }

  #storable(name: string, value: string): string {
    const text = value.replaceAll('\u0000', '').toWellFormed()
    if (text !== value)
      this.mends.push(`${name} had characters that cannot be kept; they are gone.`)
    return text
  }

  #leftOut<Value>(name: string, what: string, instead: Value): Value {
    this.mends.push(`${name} was ${what} and is left out.`)
    return instead
  }
}
