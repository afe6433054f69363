import { Link } from '../link/Link.tsx'
import styles from './Tabs.module.css'

export type Tab = { href: string; label: string; isCurrent: boolean }

type Props = {
  /** What the tabs choose between, for screen readers and for the phone's closed list. */
  label: string
  tabs: readonly Tab[]
}

/** Views of one list, each with its own address. On a phone they fold into one line that opens. */
export function Tabs({ label, tabs }: Props) {
  const current = tabs.find(({ isCurrent }) => isCurrent)
  return (
    <>
      <nav className={styles.tabs} aria-label={label}>
        <TabList tabs={tabs} />
      </nav>
      <details className={styles.fold}>
        <summary className={styles.folded}>
          {label}: {current?.label}
        </summary>
        <nav aria-label={label}>
          <TabList tabs={tabs} />
        </nav>
      </details>
    </>
  )
}

function TabList({ tabs }: Pick<Props, 'tabs'>) {
  return (
    <ul className={styles.list}>
      {tabs.map(({ href, label, isCurrent }) => (
        <li key={href}>
          <Link href={href} className={styles.tab} aria-current={isCurrent ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
