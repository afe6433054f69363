import type { Data } from 'payload'

/** One of the words of a question that may change while it is on the record (P3). */
export type WordField = {
  /** `question`, or `options.KEY.label`. */
  path: string
  label: string
  text: string
  kind: 'line' | 'text' | 'category'
}

/** What was typed, by the field's path; a field that nobody touched is absent. */
export type WordEdits = { readonly [path: string]: string }

type OptionRow = { key: string; label: string; description?: string | null }

/** The words of a question on the record, in the order of the form. */
export function wordFields(data: Data): WordField[] {
  return [
    field('question', 'Question', data.question, 'line'),
    field('resolutionCriteria', 'How it is decided', data.resolutionCriteria),
    field('otherwiseResolves', 'What would make it No, or something else', data.otherwiseResolves),
    ...optionsOf(data).flatMap(({ key, label, description }, index) => [
      field(`options.${key}.label`, `Outcome ${index + 1}`, label, 'line'),
      field(`options.${key}.description`, `Outcome ${index + 1}, what it means`, description),
    ]),
    field('category', 'Category', data.category?.id ?? data.category, 'category'),
  ]
}

/** The fields that would be others, with their new text. */
export function changedFields(
  fields: readonly WordField[],
  edits: WordEdits,
): (WordField & { after: string })[] {
  return fields.flatMap((word) => {
    const after = edits[word.path]?.trim() ?? word.text
    return after === word.text ? [] : [{ ...word, after }]
  })
}

/** The change as the endpoint takes it: what stays is left out, outcomes are given whole. */
export function changeOf(data: Data, edits: WordEdits): Record<string, unknown> {
  const changed = new Map(
    changedFields(wordFields(data), edits).map(({ path, after }) => [path, after]),
  )
  const options = optionsOf(data).map(({ key, label, description }) => ({
    key,
    label: changed.get(`options.${key}.label`) ?? label,
    description: (changed.get(`options.${key}.description`) ?? description) || null,
  }))
  const isOption = (path: string) => path.startsWith('options.')
  return {
    ...Object.fromEntries([...changed].filter(([path]) => !isOption(path))),
    ...([...changed.keys()].some(isOption) && { options }),
  }
}

function field(
  path: string,
  label: string,
  text: string | null | undefined,
  kind: WordField['kind'] = 'text',
): WordField {
  return { path, label, text: text ?? '', kind }
}

function optionsOf({ type, options }: Data): OptionRow[] {
  return type === 'multiple_choice' && Array.isArray(options) ? options : []
}
