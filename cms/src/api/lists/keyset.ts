import type { Where } from 'payload'

import { exactly } from '../../database/exact-instants.ts'
import { readCursor, writeCursor, type Position, type SORT_VALUES } from './cursor.ts'

/** By which field, or field of a group ("imported.resolvedAt"), a list is ordered; equal values are ordered by id, so that the order is total. */
export type Order<Field extends string> = {
  field: Field
  direction: 'ascending' | 'descending'
  kind: keyof typeof SORT_VALUES
}

type Page<Field extends string> = {
  /** The name of the list and its filters. */
  list: readonly unknown[]
  order: Order<Field>
  query: { limit: number; cursor?: string | undefined }
}

type Value = string | number | null | undefined

/** What holds the field: a document, or a document with the group that holds it. */
type Row<Field extends string> = { id: string } & Holder<Field>

type Holder<Field extends string> = Field extends `${infer Group}.${infer Rest}`
  ? { [Key in Group]?: Holder<Rest> | null | undefined }
  : { [Key in Field]?: Value }

/**
 * One page of an ordered list: what to ask for, and what to make of the answer.
 *
 * A page begins after a place in the order, not after a number of items: what is published meanwhile
 * neither repeats an item nor hides one.
 */
export function keysetPage<Field extends string>({ list, order, query }: Page<Field>) {
  const place = [...list, order.field, order.direction]
  const position = readCursor({ cursor: query.cursor, list: place, kind: order.kind })
  const sign = order.direction === 'descending' ? '-' : ''

  /** Cuts off the item that was asked for to see whether there is another page. */
  function cut<Item extends Row<Field>>(rows: readonly Item[]) {
    const items = rows.slice(0, query.limit)
    const last = items.at(-1)
    const value = last && valueAt(last, order.field)
    const isMore = rows.length > query.limit && last !== undefined && value != null
    return { items, next: isMore ? writeCursor(place, { value, id: last.id }) : null }
  }

  return {
    where: position ? after(order, position) : {},
    sort: [`${sign}${order.field}`, `${sign}id`],
    limit: query.limit + 1,
    cut,
  }
}

function valueAt<Field extends string>(row: Row<Field>, field: Field): Value {
  // as `Holder` says, whatever the depth
  return field.split('.').reduce<unknown>((held, name) => {
    return (held as Record<string, unknown> | null | undefined)?.[name]
  }, row) as Value
}

/**
 * What stands after a place in an order.
 *
 * The first bound alone lets an index be used; the second excludes what stands before the id.
 */
export function after<Field extends string>(
  { field, direction, kind }: Order<Field>,
  { value, id }: Position,
): Where {
  const place = kind === 'instant' ? exactly(String(value)) : value
  const beyond = direction === 'descending' ? 'less_than' : 'greater_than'
  return {
    and: [
      { [field]: { [`${beyond}_equal`]: place } },
      { or: [{ [field]: { [beyond]: place } }, { id: { [beyond]: id } }] },
    ],
  }
}
