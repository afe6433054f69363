import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'

import committed from '../../openapi.json' with { type: 'json' }
import { endpoints, type Endpoint } from './endpoints.ts'
import { openApiDocument } from './openapi.ts'

const document = openApiDocument()
const table = Object.entries<Endpoint>(endpoints)

/** What the document says of an endpoint. */
function operationOf({ path, method }: Pick<Endpoint, 'path' | 'method'>) {
  return document.paths[path]?.[method.toLowerCase()]
}

describe('the OpenAPI document', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(structuredClone(document))
    expect(result).toEqual({ valid: true })
  })

  it('is the committed one: run `npm run generate` after a change of the contract', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it.each(table)('describes %s with its errors', (name, endpoint) => {
    const statuses = [endpoint.status, 400, ...endpoint.errors, 500, 503]
    expect(operationOf(endpoint)).toMatchObject({
      operationId: name,
      responses: Object.fromEntries(statuses.map((status) => [status, expect.any(Object)])),
    })
  })

  it('refers to nothing that it does not contain', () => {
    const references = JSON.stringify(document).matchAll(
      /"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g,
    )
    const missing = Array.from(references, ([, kind = '', name = '']) => ({ kind, name })).filter(
      ({ kind, name }) => !Object.hasOwn(Object(document.components)[kind] ?? {}, name),
    )
    expect(missing).toEqual([])
  })

  it('describes blocks of text that hold blocks in turn', () => {
    const lists = JSON.stringify(document.components.schemas.Block)
    expect(lists).toContain('"$ref":"#/components/schemas/Block"')
  })

  it('lets an answer have further fields and a comment none', () => {
    expect(document.components.schemas.Comment).not.toHaveProperty('additionalProperties')
    expect(document.components.schemas.NewComment).toMatchObject({ additionalProperties: false })
  })
})
