import type { Byline, CategoryLink } from '@veridact/shared/client'
import type { FormEvent } from 'react'
import { Form, useSubmit } from 'react-router'

import { paths, type PredictionFilter } from '../../app/paths.ts'
import styles from './FilterForm.module.css'

type Props = {
  filter: PredictionFilter
  categories: readonly CategoryLink[]
  authors: readonly Byline[]
}

/** Category, author and order of the list. A change is followed at once; without script there is a button. */
export function FilterForm({ filter, categories, authors }: Props) {
  const submit = useSubmit()
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) => void submit(currentTarget)
  return (
    <Form action={paths.predictions()} className={styles.form} onChange={follow}>
      {filter.state && <input type="hidden" name="state" value={filter.state} />}
      {filter.dataset && <input type="hidden" name="dataset" value={filter.dataset} />}
      <Choice
        label="Category"
        name="category"
        all="All categories"
        value={filter.category}
        of={categories}
      />
      {authors.length > 1 && (
        <Choice label="Author" name="author" all="All authors" value={filter.author} of={authors} />
      )}
      <label className={styles.choice}>
        <span className="visually-hidden">Order</span>
        <select name="sort" key={filter.sort} defaultValue={filter.sort ?? 'closing'}>
          <option value="closing">By closing date</option>
          <option value="moved">Biggest recent move</option>
          <option value="newest">Newest first</option>
        </select>
      </label>
      <noscript>
        <button type="submit" className="button button-outlined">
          Show
        </button>
      </noscript>
    </Form>
  )
}

type ChoiceProps = {
  label: string
  name: string
  /** What stands for no choice. */
  all: string
  value: string | undefined
  of: readonly { slug: string; name: string }[]
}

function Choice({ label, name, all, value, of }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span className="visually-hidden">{label}</span>
      <select name={name} key={value} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {of.map((one) => (
          <option key={one.slug} value={one.slug}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  )
}
