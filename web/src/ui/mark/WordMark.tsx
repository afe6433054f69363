import { Mark } from './Mark.tsx'
import styles from './Mark.module.css'

type Props = { name: string }

/** Mark and name as they stand in the header: smaller on a phone. */
export function WordMark({ name }: Props) {
  return (
    <span className={styles.wordMark}>
      <span className={styles.onPhone}>
        <Mark size="medium" />
      </span>
      <span className={styles.onDesk}>
        <Mark size="large" />
      </span>
      {name}
    </span>
  )
}
