import type { CriteriaChange } from '@veridact/shared/contract'
import { QUESTION_TEXTS, type Entry } from '@veridact/shared/ledger'

import { readOptionsText } from '../ledger/options-text.ts'
import { isOfWords } from '../ledger/words.ts'

const TEXTS = [...QUESTION_TEXTS, 'options'] as const

type Field = CriteriaChange['changes'][number]['field']
type Words = { readonly [Name in Field]?: string | null }

/** The ids of the categories that a prediction has been in. */
export function categoriesIn(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ payload: { category } }) =>
    typeof category === 'string' ? category : [],
  )
}

/**
 * What of a question's words was changed after it had opened, each change with what stood there before.
 *
 * @param names Those of the categories, by id.
 */
export function toCriteriaChanges(
  entries: readonly Entry[],
  names: ReadonlyMap<string, { name: string }>,
): CriteriaChange[] {
  const changes: CriteriaChange[] = []
  let words: Words = {}
  for (const entry of entries) {
    if (!isOfWords(entry)) continue
    const newer = wordsIn(entry, names)
    if (entry.type === 'criteria_change') changes.push(toChange(entry, { before: words, newer }))
    words = { ...words, ...newer }
  }
  return changes
}

function toChange(
  { seq, recordedAt, texts }: Entry,
  { before, newer }: { before: Words; newer: Words },
): CriteriaChange {
  const changes = FIELDS.flatMap((field) => {
    const after = newer[field]
    return after === undefined ? [] : [{ field, before: before[field] ?? null, after }]
  })
  return { seq, at: recordedAt, reason: texts.reason?.text ?? null, changes }
}

const FIELDS = [...TEXTS, 'category'] as const satisfies readonly Field[]

function wordsIn({ texts, payload }: Entry, names: ReadonlyMap<string, { name: string }>): Words {
  const { category } = payload
  return {
    ...Object.fromEntries(
      TEXTS.filter((name) => name in texts).map((name) => [name, wordsOf(name, texts[name]?.text)]),
    ),
    ...(typeof category === 'string' && { category: names.get(category)?.name ?? null }),
  }
}

function wordsOf(name: Field, text: string | undefined): string | null {
  if (text === undefined) return null
  return name === 'options' ? optionsInWords(text) : text
}

/** A line an option: its label and what it means. */
function optionsInWords(text: string): string {
  return readOptionsText(text)
    .map(({ label, description }) => (description ? `${label}: ${description}` : label))
    .join('\n')
}
