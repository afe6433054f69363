import type { Endpoints, EndpointName } from '@veridact/shared/contract'
import type { z } from 'zod'

import type { Context } from './context.ts'
import type { Input } from './http/parse-request.ts'

/** Answers one endpoint: from what was asked, already parsed, to what the contract says. */
export type Handler<Name extends EndpointName> = (
  input: Input<Name>,
  context: Context,
) => Promise<z.output<Endpoints[Name]['response']>>
