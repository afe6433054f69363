import type { Condition } from 'payload'

/** Shows a field once it has a value: what nobody fills in by hand stays out of the way until then. */
export function hasOne(field: string): Condition {
  return (data) => Boolean(data[field])
}
