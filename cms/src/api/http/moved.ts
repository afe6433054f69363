/** Thrown where a document has another address now. */
export class Moved extends Error {
  override readonly name = 'Moved'
  readonly location: string

  /** @param location A path of this server. */
  constructor(location: string) {
    super(`It is at ${location} now.`)
    this.location = location
  }
}
