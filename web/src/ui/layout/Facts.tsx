import type { ReactNode } from 'react'

import styles from './Facts.module.css'

export type Fact = { name: string; value: ReactNode }

/** Facts about one thing, a line each: name left, value right, hairlines between. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
