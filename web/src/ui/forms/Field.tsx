import type { ReactNode } from 'react'

import type { CodePointCount } from './CodePointCounter.tsx'
import { CodePointCounter } from './CodePointCounter.tsx'
import { FieldError } from './FieldError.tsx'
import styles from './Field.module.css'

export type FieldProps = {
  label: string
  hint?: ReactNode
  /** A whole sentence that says what to do. */
  error?: string | undefined
  /** How much of what is allowed has been written, in code points. */
  count?: CodePointCount | undefined
}

/** What a control needs to be named, described and marked by its field. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type Props = FieldProps & { id: string; children: (control: ControlProps) => ReactNode }

/** Label and counter above a control, hint and error below it. */
export function Field({ id, label, hint, error, count, children }: Props) {
  const parts = [count && `${id}-count`, error && `${id}-error`, hint && `${id}-hint`]
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className="label">
          {label}
        </label>
        {count && <CodePointCounter id={`${id}-count`} {...count} />}
      </div>
      {children({
        id,
        'aria-describedby': parts.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <div id={`${id}-hint`} className={`small ${styles.below}`}>
          {hint}
        </div>
      )}
    </div>
  )
}
