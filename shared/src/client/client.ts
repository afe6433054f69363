import type { z } from 'zod'

import type { EndpointName, Endpoints } from '../contract/index.ts'

/** A method for every endpoint of the public API, by the name it has in the API's document. */
export type Client = { readonly [Name in EndpointName]: Method<Name> }

/** One call: what the endpoint takes, and how to send it. */
export type Method<Name extends EndpointName> =
  Record<never, never> extends Input<Name>
    ? (input?: Input<Name>, options?: CallOptions<Name>) => Promise<Output<Name>>
    : (input: Input<Name>, options?: CallOptions<Name>) => Promise<Output<Name>>

/** What an endpoint takes, in one object: parts of the path, of the query, fields of the body. */
export type Input<Name extends EndpointName> = Flat<
  Fields<Endpoints[Name]['params']> &
    Fields<Endpoints[Name]['query']> &
    Fields<Endpoints[Name]['body']>
>

/** What an endpoint answers. Take it as read-only. */
export type Output<Name extends EndpointName> = z.output<Endpoints[Name]['response']>

/** How to send one request. */
export type CallOptions<Name extends EndpointName> = {
  /** Aborts the request; the promise then rejects with the signal's reason, not with an `ApiError`. */
  signal?: AbortSignal | undefined
  headers?: z.input<Endpoints[Name]['headers']>
}

/** An object schema without fields is a record of nothing, which would forbid all other fields. */
type Fields<Schema> = Schema extends z.ZodType
  ? string extends keyof z.input<Schema>
    ? Record<never, never>
    : z.input<Schema>
  : Record<never, never>

type Flat<T> = { [Key in keyof T]: T[Key] }
