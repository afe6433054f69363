'use client'

import { TextareaInput, TextInput } from '@payloadcms/ui'

import type { WordField } from './word-fields.ts'

/** A category to choose from. */
export type CategoryChoice = { id: string; name: string }

type Props = {
  field: WordField
  value: string
  categories: readonly CategoryChoice[]
  onChange: (text: string) => void
}

/** The input for some words of a question. */
export function WordInput({ field: { path, label, kind }, value, categories, onChange }: Props) {
  if (kind === 'category') {
    return (
      <label className="field-label category-choice">
        {label}
        <select value={value} onChange={({ target }) => onChange(target.value)}>
          {categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )
  }
  const props = { path: `new-${path.replaceAll('.', '-')}`, label, value }
  return kind === 'line' ? (
    <TextInput
      {...props}
      onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
    />
  ) : (
    <TextareaInput {...props} onChange={({ target }) => onChange(target.value)} />
  )
}
