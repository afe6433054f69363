import { endpoints, openApiDocument, type EndpointName } from '@veridact/shared/contract'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Json = { [key: string]: unknown }

/** The API's own document, in which every object is closed: an answer has no field but these. */
const document = close(openApiDocument())

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
addFormats.default(ajv)
ajv.addVocabulary(['components'])

const validators = new Map<string, ValidateFunction>()

/** The statuses that the document names for an endpoint. */
export function documentedStatuses(name: EndpointName): number[] {
  return Object.keys(operationOf(name).responses).map(Number)
}

/**
 * What in an answer is not as the document says, in words; empty when all of it is.
 *
 * The body is read; give a clone where it is needed again.
 */
export async function contractFaults(name: EndpointName, answer: Response): Promise<string[]> {
  const described = resolve(operationOf(name).responses[answer.status])
  if (!described) return [`${answer.status} is not a documented answer of ${name}.`]
  const headers = Object.keys((described.headers ?? {}) as Json)
  const missing = headers.filter((header) => !answer.headers.has(header))
  return [
    ...missing.map((header) => `The header ${header} is missing.`),
    ...(await bodyFaults(described.content as Json | undefined, answer)),
  ]
}

async function bodyFaults(content: Json | undefined, answer: Response): Promise<string[]> {
  const text = await answer.text()
  if (!content) return text === '' ? [] : ['There is a body where none is documented.']
  const type = answer.headers.get('content-type') ?? ''
  const described = content[type] as { schema: Json } | undefined
  if (!described) return [`The type "${type}" is not documented.`]
  const validate = validatorOf(described.schema)
  if (validate(JSON.parse(text))) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

function validatorOf(schema: Json): ValidateFunction {
  const key = JSON.stringify(schema)
  const known = validators.get(key)
  const { schemas } = document.components
  const validator = known ?? ajv.compile({ ...schema, components: { schemas } })
  validators.set(key, validator)
  return validator
}

function operationOf(name: EndpointName): { responses: Record<string, Json | undefined> } {
  const { path, method } = endpoints[name]
  return document.paths[path]?.[method.toLowerCase()] as ReturnType<typeof operationOf>
}

function resolve(response: Json | undefined): Json | undefined {
  const reference = response?.$ref
  if (typeof reference !== 'string') return response
  return document.components.responses[reference.split('/').at(-1) ?? ''] as Json
}

function close<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(close) as Value
  const closed = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, close(part)]))
  const isObject = 'properties' in value && 'type' in value && value.type === 'object'
  return (isObject ? { additionalProperties: false, ...closed } : closed) as Value
}
