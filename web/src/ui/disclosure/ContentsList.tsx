import styles from './Contents.module.css'

export type ContentsProps = {
  /** "In this article" */
  head: string
  entries: readonly { id: string; head: string }[]
}

/** The sections of a page, each a jump to it. */
export function ContentsList({ head, entries }: ContentsProps) {
  return (
    <nav aria-label={head}>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a className={styles.link} href={`#${entry.id}`}>
              {entry.head}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
