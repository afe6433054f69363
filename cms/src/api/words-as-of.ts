import { isBefore, type Instant } from '@veridact/shared/domain'
import { QUESTION_TEXTS, type Entry } from '@veridact/shared/ledger'

import { readOptionsText } from '../ledger/options-text.ts'
import { isOfWords } from '../ledger/words.ts'
import type { Prediction as Stored } from '../payload-types.ts'

/** The words of a question that may change while it is on the record (P3). */
export type Worded = Pick<Stored, (typeof QUESTION_TEXTS)[number] | 'options' | 'category'>

/**
 * The words in which a question stood at an instant, by the entries that say them; before it opened, those in
 * which it did. A text that has been erased is empty.
 */
export function wordsAsOf(
  words: Worded,
  { entries, asOf }: { entries: readonly Entry[]; asOf: Instant },
): Worded {
  const [registered, ...changes] = entries.filter(isOfWords)
  const known = changes.filter(({ recordedAt }) => !isBefore(asOf, recordedAt))
  // the newest words are the document's own
  if (!registered || known.length === changes.length) return words
  const told = [registered, ...known]
  const newest = (name: string) => told.findLast(({ texts }) => name in texts)?.texts[name]
  return {
    ...words,
    ...Object.fromEntries(QUESTION_TEXTS.map((name) => [name, newest(name)?.text ?? ''])),
    options: withWords(words.options ?? [], newest('options')?.text),
    category: categoryIn(told),
  }
}

type Options = NonNullable<Worded['options']>

function withWords(options: Options, text: string | undefined): Options {
  const words = new Map(readOptionsText(text ?? '[]').map((option) => [option.id, option]))
  return options.map((option) => {
    const { label = '', description = '' } = words.get(option.key) ?? {}
    return { ...option, label, description }
  })
}

function categoryIn(entries: readonly Entry[]): string | null {
  const categories = entries.map(({ payload }) => payload.category)
  return categories.findLast((category) => typeof category === 'string') ?? null
}
