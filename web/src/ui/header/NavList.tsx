import { Link } from '../link/Link.tsx'
import { FiveStrokes } from './FiveStrokes.tsx'
import type { NavLink } from './nav-link.ts'
import styles from './NavList.module.css'

type Props = {
  links: readonly NavLink[]
  /** In a row under which the current one is barred, or in the phone's menu one below the other. */
  shape: 'row' | 'column'
}

export function NavList({ links, shape }: Props) {
  return (
    <ul className={styles[shape]}>
      {links.map(({ href, label, isCurrent = false, hasStrokes = false }) => (
        <li key={href}>
          <Link
            href={href}
            className={`${styles.link} ${hasStrokes ? styles.strong : ''}`}
            aria-current={isCurrent ? 'page' : undefined}
          >
            {hasStrokes && <FiveStrokes />}
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
