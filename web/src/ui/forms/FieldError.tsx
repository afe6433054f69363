import { StateGlyph } from '../state/StateGlyph.tsx'
import styles from './Field.module.css'

type Props = { id?: string; children: string }

/** What is wrong, under the field or beside the button that it stopped. */
export function FieldError({ id, children }: Props) {
  return (
    <p id={id} className={styles.error}>
      <StateGlyph state="no" />
      {children}
    </p>
  )
}
