import { readableText } from './readable-text.ts'

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

  /** A text, `''` where there is none. */
  text(name: string): string {
    const value = this.#fields[name] ?? ''
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') return this.#leftOut(name, 'no text', '')
    return this.#readable(name, value)
  }

  /** The texts of a list, none where there is no list; a text alone is a list of one. */
  texts(name: string): string[] {
    const value = this.#fields[name] ?? []
    if (typeof value === 'string') return value.trim() === '' ? [] : this.#listOfOne(name, value)
    if (!Array.isArray(value)) return this.#leftOut(name, 'no list', [])
    const texts = value.filter((entry) => typeof entry === 'string' && entry.trim() !== '')
    if (texts.length < value.length)
      this.mends.push(`Entries of ${name} that are no text are left out.`)
    return texts.map((entry) => this.#readable(name, entry).trim())
  }

  /** Takes note of each field that says something and is none of these. */
  tellOthers(known: readonly string[]): void {
    const others = Object.entries(this.#fields).filter(
      ([name, value]) => !known.includes(name) && value !== null && value !== '',
    )
    for (const [name] of others) this.mends.push(`The field "${name}" is unknown and is left out.`)
  }

  #listOfOne(name: string, value: string): string[] {
    this.mends.push(`${name} was a text and is now a list of one.`)
    return [this.#readable(name, value).trim()]
  }

  #readable(name: string, value: string): string {
    const text = readableText(value)
    if (text !== value)
      this.mends.push(`${name} had characters that cannot be shown; they are gone or mended.`)
    return text
  }

  #leftOut<Value>(name: string, what: string, instead: Value): Value {
    this.mends.push(`${name} was ${what} and is left out.`)
    return instead
  }
}
