import styles from './Contents.module.css'

export type ContentsEntry = { id: string; head: string }

type Props = { head: string; entries: readonly ContentsEntry[] }

/** The sections of an article in the rail, in sight while it is read; from 1200 px up. */
export function ContentsRail({ head, entries }: Props) {
  return (
    <nav className={styles.rail} aria-label={head}>
      <p className={`small-label ${styles.head}`}>{head}</p>
      <EntryList entries={entries} />
    </nav>
  )
}

/** The same as a closed disclosure, on narrower pages. */
export function ContentsDisclosure({ head, entries }: Props) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        {head}
        <svg className={styles.chevron} width="14" height="8" aria-hidden="true">
          <path d="M1 1L7 7L13 1" />
        </svg>
      </summary>
      <nav aria-label={head}>
        <EntryList entries={entries} />
      </nav>
    </details>
  )
}

function EntryList({ entries }: Pick<Props, 'entries'>) {
  return (
    <ol>
      {entries.map(({ id, head }) => (
        <li key={id}>
          <a className={styles.link} href={`#${id}`}>
            {head}
          </a>
        </li>
      ))}
    </ol>
  )
}
