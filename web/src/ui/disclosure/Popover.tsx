import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'

import { Link } from '../link/Link.tsx'
import styles from './Popover.module.css'

type Props = {
  /** The word before the disc: a link to the whole text, which needs neither script nor popover. */
  label: string
  href: string
  children: ReactNode
}

/** A short explanation on demand: in the rail on a wide page, under the word on a narrow one. */
export function Popover({ label, href, children }: Props) {
  return (
    <div className={styles.popover}>
      <Link href={href}>{label}</Link>
      <details className={styles.details} onKeyDown={closeOnEscape}>
        <summary className={styles.disc}>
          <InfoDisc />
          <span className="visually-hidden">{label}, in short</span>
        </summary>
        <div className={styles.sheet}>
          <p className={styles.head}>{label}</p>
          <button type="button" className={styles.cross} onClick={closeByCross}>
            <Cross />
            <span className="visually-hidden">Close</span>
          </button>
          {children}
        </div>
      </details>
    </div>
  )
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key === 'Escape' && currentTarget.open) close(currentTarget)
}

function closeByCross({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const details = currentTarget.closest('details')
  if (details) close(details)
}

/** The focus goes back to what opened it. */
function close(details: HTMLDetailsElement): void {
  details.open = false
  details.querySelector('summary')?.focus()
}

function InfoDisc() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <circle className={styles.ground} cx="11" cy="11" r="11" />
      <path className={styles.letter} d="M9.75 9.5h2.5v7h-2.5zM9.75 5.5h2.5v2.5h-2.5z" />
    </svg>
  )
}

function Cross() {
  return (
    <svg className={styles.lines} width="12" height="12" aria-hidden="true">
      <path d="M1 1L11 11M11 1L1 11" />
    </svg>
  )
}
