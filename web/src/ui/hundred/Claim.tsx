import type { ReactNode } from 'react'

import { Link } from '../link/Link.tsx'
import { Probability } from '../numbers/Probability.tsx'
import styles from './Claim.module.css'
import { Hundred } from './Hundred.tsx'

type Props = { href: string; ppm: number; children: ReactNode }

/** A sentence of an article that is a prediction: its words, then its strokes and number, one link. */
export function Claim({ href, ppm, children }: Props) {
  return (
    <Link href={href} className={styles.claim}>
      <span className={styles.words}>{children}</span>{' '}
      <span className={styles.number}>
        <Hundred sizes={['S']} ppm={ppm} /> <Probability ppm={ppm} size="text" />
      </span>
    </Link>
  )
}
