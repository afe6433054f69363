import type { ReactNode } from 'react'

import styles from './Notice.module.css'

type Props = {
  /** The bold first words: "Correction, July 2." */
  head: ReactNode
  children: ReactNode
  /** Something of the record changed: its line is violet. */
  kind?: 'plain' | 'record'
}

/** A correction, a retraction, an imported record: said above the text, in the text's own voice. */
export function Notice({ head, children, kind = 'plain' }: Props) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role="note">
      <div className="prose">
        <p>
          <strong>{head}</strong> {children}
        </p>
      </div>
    </div>
  )
}
