import styles from './Field.module.css'

export type CodePointCount = { used: number; max: number }

/** From this share of what is allowed on, the counter asks for attention. */
const NEARLY_FULL = 0.9

/** "7/100": bold when nearly full, and past the end it says by how much. */
export function CodePointCounter({ id, used, max }: CodePointCount & { id: string }) {
  if (used > max) {
    return (
      <span id={id} className={`${styles.count} ${styles.isOver}`}>
        {used}/{max}, {used - max} too many
      </span>
    )
  }
  return (
    <span id={id} className={`${styles.count} ${used >= max * NEARLY_FULL ? styles.isNear : ''}`}>
      {used}/{max}
    </span>
  )
}
