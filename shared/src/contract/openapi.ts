import type { z } from 'zod'

import { endpoints, type Endpoint } from './endpoints.ts'
import { exportedFiles, type ExportedFile } from './exported-files.ts'
import { toJsonSchema, type Json } from './json-schema.ts'
import { problemSchema } from './problem.ts'

const JSON_TYPE = 'application/json'
const CSV_TYPE = 'text/csv'
const NDJSON_TYPE = 'application/x-ndjson'
const PROBLEM_TYPE = 'application/problem+json'

/** Every answer that is not a success, under the name it has among the document's components. */
const failures = {
  400: { name: 'BadRequest', description: 'A parameter is unknown or wrong; `errors` says which' },
  401: { name: 'Unauthorized', description: 'The token is missing, wrong or has run out' },
  404: { name: 'NotFound', description: 'Nothing public has this address' },
  409: { name: 'Conflict', description: 'The idempotency key was used for something else' },
  410: { name: 'Gone', description: 'It was public once and was taken down' },
  413: { name: 'ContentTooLarge', description: 'The body is larger than this endpoint takes' },
  415: { name: 'UnsupportedMediaType', description: 'The body is not `application/json`' },
  422: { name: 'UnprocessableContent', description: 'A field is wrong; `errors` says which' },
  429: { name: 'TooManyRequests', description: 'Too many at once; `Retry-After` says when again' },
  500: { name: 'InternalServerError', description: 'The fault is ours' },
  503: { name: 'ServiceUnavailable', description: 'Away for a moment; `Retry-After` says when' },
} as const

const headers = {
  ETag: header('Names this very answer; send it back in `If-None-Match`', { type: 'string' }),
  Location: header('The new address, a path of this API', { type: 'string' }),
  'Retry-After': header('Seconds until it is worth trying again', { type: 'integer', minimum: 1 }),
}

/** The public API as an OpenAPI 3.1 document, made from the endpoint table. */
export function openApiDocument() {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const method = endpoint.method.toLowerCase()
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [method]: describeOperation({ name, endpoint, schemas }),
    }
  }
  for (const [name, file] of Object.entries<ExportedFile>(exportedFiles)) {
    paths[file.path] = { get: describeFile({ name, file, schemas }) }
  }
  const problem = describeSchema({ schema: problemSchema, io: 'output', schemas })
  return {
    openapi: '3.1.1',
    info: {
      title: 'Veridact',
      version: '1.0.0',
      summary: 'Analysis before the headline: articles, predictions and the discussion of them.',
      description:
        'Lists are pages: `limit` items and the `cursor` of the next page. Unknown parameters are refused. Instants are UTC; a probability is given in parts per million and as a number between 0 and 1.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    security: [],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      headers,
      responses: describeFailures(problem),
    },
  }
}

type Described = { name: string; endpoint: Endpoint; schemas: Json }

function describeOperation({ name, endpoint, schemas }: Described): Json {
  const { body, summary, path } = endpoint
  return {
    operationId: name,
    summary,
    tags: [path.split('/')[1]],
    parameters: [
      ...describeParameters({ place: 'path', schema: endpoint.params }),
      ...describeParameters({ place: 'query', schema: endpoint.query }),
      ...describeParameters({ place: 'header', schema: endpoint.headers }),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: {
          [JSON_TYPE]: { schema: describeSchema({ schema: body, io: 'input', schemas }) },
        },
      },
    }),
    responses: describeResponses({ endpoint, schemas }),
  }
}

function describeParameters({ place, schema }: { place: string; schema: z.ZodObject }): Json[] {
  const { properties = {}, required = [] } = toJsonSchema({ schema, io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as Json
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description !== undefined && { description }),
      schema: rest,
    }
  })
}

function describeResponses({ endpoint, schemas }: Omit<Described, 'name'>): Json {
  const { status, response, errors, isRedirected, csv } = endpoint
  const isKept = endpoint.cache === 'revalidate'
  const schema = describeSchema({ schema: response, io: 'output', schemas })
  const success = {
    description: status === 201 ? 'Taken in' : 'Found',
    ...(isKept && { headers: refer('headers', 'ETag') }),
    content: {
      [JSON_TYPE]: { schema },
      ...(csv && { [CSV_TYPE]: { schema: { type: 'string', description: `A line: ${csv}` } } }),
    },
  }
  return {
    [status]: success,
    ...(isRedirected && {
      301: { description: 'It has a new slug', headers: refer('headers', 'Location') },
    }),
    ...(isKept && {
      304: {
        description: 'What `If-None-Match` names is still current',
        headers: refer('headers', 'ETag'),
      },
    }),
    ...referToFailures([400, ...errors, 500, 503]),
  }
}

type DescribedFile = { name: string; file: ExportedFile; schemas: Json }

function describeFile({ name, file, schemas }: DescribedFile): Json {
  const { path, summary, params, line, errors } = file
  const schema = describeSchema({ schema: line, io: 'output', schemas })
  return {
    operationId: name,
    summary,
    tags: [path.split(/[/.]/)[1]],
    parameters: describeParameters({ place: 'path', schema: params }),
    responses: {
      200: { description: 'One JSON object a line', content: { [NDJSON_TYPE]: { schema } } },
      ...referToFailures([400, ...errors, 500, 503]),
    },
  }
}

function referToFailures(codes: readonly (keyof typeof failures)[]): Json {
  return Object.fromEntries(
    codes.map((code) => [code, { $ref: `#/components/responses/${failures[code].name}` }]),
  )
}

function describeFailures(schema: Json): Json {
  return Object.fromEntries(
    Object.entries(failures).map(([status, { name, description }]) => [
      name,
      {
        description,
        ...(['429', '503'].includes(status) && { headers: refer('headers', 'Retry-After') }),
        content: { [PROBLEM_TYPE]: { schema } },
      },
    ]),
  )
}

function header(description: string, schema: Json): Json {
  return { description, schema }
}

function refer(kind: 'headers', name: keyof typeof headers): Json {
  return { [name]: { $ref: `#/components/${kind}/${name}` } }
}

type Collected = { schema: z.ZodType; io: 'input' | 'output'; schemas: Json }

/** Moves every schema that has a name to the components, where the rest refers to it. */
function describeSchema({ schema, io, schemas }: Collected): Json {
  const { $defs, ...rest } = toJsonSchema({ schema, io })
  Object.assign(schemas, $defs)
  return rest
}
