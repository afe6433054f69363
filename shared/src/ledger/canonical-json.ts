import canonicalize from 'canonicalize'

/** A value that may enter a hash: integers and strings, in lists and objects; no floats, booleans or nulls. */
export type HashableValue =
  string | number | readonly HashableValue[] | { readonly [key: string]: HashableValue }

/**
 * The canonical text of a payload: RFC 8785 (JCS), the same bytes for the same value in every language.
 *
 * @throws {RangeError} when it holds anything but safe integers and strings: floats print differently, and
 *   integers beyond 2^53 lose digits.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: HashableValue): string {
  assertHashable(value)
  return serialise(value)
}

/** The canonical text of an object whose parts are known to be hashable, or null. */
export function serialise(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new RangeError('Nothing has no canonical text.')
  return text
}

function assertHashable(value: unknown): void {
  if (typeof value === 'string' || Number.isSafeInteger(value)) return
  if (typeof value !== 'object' || value === null) {
    throw new RangeError(`${String(value)} cannot be hashed; accepted are whole numbers and texts.`)
  }
  Object.values(value).forEach(assertHashable)
}
