import { openApiDocument } from '@veridact/shared/contract'

import type { Handler } from './handler.ts'

const document = openApiDocument()

export const getOpenApi: Handler<'getOpenApi'> = () => Promise.resolve(document)
