import type { Endpoints, EndpointName } from '@veridact/shared/contract'
import type { z } from 'zod'

import type { Context } from './context.ts'
import type { Input } from './http/parse-request.ts'

/** Answers one endpoint: from what was asked, already parsed, to what the contract says. */
export type Handler<Name extends EndpointName> = (
  input: Input<Name>,
  context: Context,
) => Promise<z.output<Endpoints[Name]['response']>>

/** Answers one endpoint with a table, piece by piece; what is wrong with the question it says at once. */
export type TableHandler<Name extends EndpointName> = (
  input: Pick<Input<Name>, 'params' | 'query'>,
  context: Context,
) => Promise<AsyncIterable<string>>
