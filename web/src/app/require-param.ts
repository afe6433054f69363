import type { Params } from 'react-router'

/** A part of the address that the route's path names, so that it is always there. */
export function requireParam(params: Params, name: string): string {
  const value = params[name]
  if (value === undefined) throw new RangeError(`The route has no part named "${name}".`)
  return value
}
