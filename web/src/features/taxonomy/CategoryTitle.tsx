import type { Category } from '@veridact/shared/client'

import styles from './CategoryTitle.module.css'

/** A category's name, on its own page with its colour before it. */
export function CategoryTitle({ name, colour }: Pick<Category, 'name' | 'colour'>) {
  return (
    <>
      {colour && <span className={styles.square} style={{ background: colour }} />}
      {name}
    </>
  )
}
