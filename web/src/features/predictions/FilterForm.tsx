import type { CategoryLink } from '@veridact/shared/client'
import type { FormEvent } from 'react'
import { Form, useSubmit } from 'react-router'

import { paths, type PredictionFilter } from '../../app/paths.ts'
import styles from './FilterForm.module.css'

type Props = { filter: PredictionFilter; categories: readonly CategoryLink[] }

/** Category and order of the list. A change is followed at once; without script there is a button. */
export function FilterForm({ filter, categories }: Props) {
  const submit = useSubmit()
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) => void submit(currentTarget)
  return (
    <Form action={paths.predictions()} className={styles.form} onChange={follow}>
      {filter.state && <input type="hidden" name="state" value={filter.state} />}
      {filter.dataset && <input type="hidden" name="dataset" value={filter.dataset} />}
      <label className={styles.choice}>
        <span className="visually-hidden">Category</span>
        <select name="category" key={filter.category} defaultValue={filter.category ?? ''}>
          <option value="">All categories</option>
          {categories.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        <span className="visually-hidden">Order</span>
        <select name="sort" key={filter.sort} defaultValue={filter.sort ?? 'closing'}>
          <option value="closing">By closing date</option>
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
