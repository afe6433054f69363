import { parseArgs } from 'node:util'

import { isDatasetName, isSlug } from '@veridact/shared/domain'

export const USAGE = `Usage:
  npm run import -- articles FILE.ndjson [--category SLUG] [--strict]
  npm run import -- authors FILE.ndjson [--strict]
  npm run import -- predictions FILE.ndjson --dataset NAME [--strict]

A file has one JSON object a line. Importing it again changes only what has changed in it;
what it no longer has stays. One that was stopped goes on when it is started again.
  --category SLUG  of articles that name none (default: tech)
  --dataset NAME   the set's name: 1 to 64 letters, digits, hyphens and underscores
  --strict         write nothing at all if any line is refused`

/** What to import. */
export type ImportArguments = { file: string; isStrict: boolean } & (
  | { kind: 'articles'; category: string }
  | { kind: 'authors' }
  | { kind: 'predictions'; dataset: string }
)

/** Thrown for a command that cannot be meant; its message says why. */
export class ArgumentsError extends Error {
  override readonly name = 'ArgumentsError'
}

/** @throws {ArgumentsError} */
export function parseImportArguments(args: string[]): ImportArguments {
  const { positionals, values } = parse(args)
  const [kind, file, ...rest] = positionals
  if (!file) throw new ArgumentsError('What to import and a file are needed.')
  if (rest.length > 0) throw new ArgumentsError(`"${rest[0]}" is one argument too many.`)
  const common = { file, isStrict: values.strict ?? false }
  if (kind !== 'articles') refuse(values.category, '--category', 'articles')
  if (kind !== 'predictions') refuse(values.dataset, '--dataset', 'predictions')
  if (kind === 'articles') return { kind, ...common, category: categoryOf(values.category) }
  if (kind === 'authors') return { kind, ...common }
  if (kind === 'predictions') return { kind, ...common, dataset: datasetOf(values.dataset) }
  throw new ArgumentsError(`"${kind}" cannot be imported; articles, authors and predictions can.`)
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        category: { type: 'string' },
        dataset: { type: 'string' },
        strict: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new ArgumentsError(error instanceof Error ? error.message : String(error))
  }
}

function refuse(value: string | undefined, option: string, kind: string): void {
  if (value !== undefined) throw new ArgumentsError(`${option} goes with ${kind} only.`)
}

function categoryOf(slug = 'tech'): string {
  if (isSlug(slug)) return slug
  throw new ArgumentsError(`"${slug}" is no slug of a category, such as tech.`)
}

function datasetOf(name: string | undefined): string {
  if (name !== undefined && isDatasetName(name)) return name
  throw new ArgumentsError(
    `--dataset ${name === undefined ? 'is missing' : `"${name}" is no name`}; it takes 1 to 64 letters, digits, hyphens and underscores.`,
  )
}
