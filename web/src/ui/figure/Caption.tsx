import type { ReactNode } from 'react'

import styles from './Figure.module.css'

export type CaptionProps = {
  caption?: ReactNode
  /** Photographer or source, with a link where there is one. */
  credit?: ReactNode
}

/** What is to be seen, and whose it is: a line each, and nothing where neither is known. */
export function Caption({
  caption,
  credit,
  className,
}: CaptionProps & { className?: string | undefined }) {
  if (!caption && !credit) return null
  return (
    <figcaption className={`small ${className ?? ''}`}>
      {caption && <span className={styles.line}>{caption}</span>}
      {credit && <span className={styles.line}>{credit}</span>}
    </figcaption>
  )
}
