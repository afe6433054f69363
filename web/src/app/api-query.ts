import { queryOptions } from '@tanstack/react-query'
import type { ApiError, Client, Input, Output } from '@veridact/shared/client'

/** The endpoints that only read. */
type Readable = Exclude<keyof Client, 'createComment'>

export type ApiQueryKey = readonly [name: Readable, input: Input<Readable>]

/** How an endpoint's answer is asked for and found again. The query client knows how to call it. */
export function apiQuery<Name extends Readable>(name: Name, input: Input<Name>) {
  return queryOptions<Output<Name>, ApiError>({ queryKey: [name, input] })
}
