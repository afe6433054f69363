import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'

import type { NavLink } from './nav-link.ts'
import { NavList } from './NavList.tsx'
import styles from './PhoneMenu.module.css'

type Props = { links: readonly NavLink[]; account?: ReactNode }

/** The header's links on a phone: a disclosure, so that it opens without script. */
export function PhoneMenu({ links, account }: Props) {
  return (
    <details onKeyDown={closeOnEscape} onClick={closeOnFollowing}>
      <summary className={styles.button}>
        Menu
        <svg className={styles.lines} width="18" height="12" aria-hidden="true">
          <path d="M0 1H18M0 6H18M0 11H18" />
        </svg>
      </summary>
      <nav className={styles.sheet} aria-label="Menu">
        <NavList links={links} shape="column" />
        {account && <div className={styles.account}>{account}</div>}
      </nav>
    </details>
  )
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== 'Escape' || !currentTarget.open) return
  currentTarget.open = false
  currentTarget.querySelector('summary')?.focus()
}

/** A link may lead to a page that is drawn without loading: the menu must not stay over it. */
function closeOnFollowing({ target, currentTarget }: MouseEvent<HTMLDetailsElement>): void {
  if (target instanceof Element && target.closest('a')) currentTarget.open = false
}
