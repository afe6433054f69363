import type { ReactNode } from 'react'

import type { NavLink } from '../header/nav-link.ts'
import { Link } from '../link/Link.tsx'
import { WordMark } from '../mark/WordMark.tsx'
import styles from './Footer.module.css'

export type FooterColumn = { heading: string; links: readonly NavLink[] }

type Props = {
  name: string
  tagline: string
  columns: readonly FooterColumn[]
  disclaimer: ReactNode
  copyright: string
  themeSwitch: ReactNode
}

export function Footer({ name, tagline, columns, disclaimer, copyright, themeSwitch }: Props) {
  return (
    <footer className={`${styles.footer} not-printed`}>
      <div className={`page tracks ${styles.top}`}>
        <div className={styles.name}>
          <WordMark name={name} />
          <p className={styles.tagline}>{tagline}</p>
        </div>
        <div className={styles.columns}>
          {columns.map((column) => (
            <Column key={column.heading} {...column} />
          ))}
        </div>
      </div>
      <div className={`page ${styles.foot}`}>
        <div className={`small ${styles.disclaimer}`}>{disclaimer}</div>
        <div className={styles.end}>
          {themeSwitch}
          <p className="small">{copyright}</p>
        </div>
      </div>
    </footer>
  )
}

function Column({ heading, links }: FooterColumn) {
  return (
    <nav aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className={styles.link}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
