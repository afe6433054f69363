import type { ReactNode } from 'react'

import { Link } from '../link/Link.tsx'
import { WordMark } from '../mark/WordMark.tsx'
import type { NavLink } from './nav-link.ts'
import { NavList } from './NavList.tsx'
import { PhoneMenu } from './PhoneMenu.tsx'
import styles from './Header.module.css'

type Props = {
  name: string
  homeHref: string
  links: readonly NavLink[]
  /** Search, sign in and the like, at the right end; on a phone at the end of the menu. */
  account?: ReactNode
  /** The folio line under the heavy rule. */
  folio: ReactNode
}

export function Header({ name, homeHref, links, account, folio }: Props) {
  return (
    <header className="not-printed">
      <div className={styles.top}>
        <div className={`page tracks ${styles.bar}`}>
          <Link href={homeHref} className={styles.home}>
            <WordMark name={name} />
          </Link>
          <nav className={styles.links} aria-label="Main">
            <NavList links={links} shape="row" />
          </nav>
          {account && <div className={styles.account}>{account}</div>}
          <div className={styles.menu}>
            <PhoneMenu links={links} account={account} />
          </div>
        </div>
        <div className="heavy-rule" />
      </div>
      {folio}
    </header>
  )
}
