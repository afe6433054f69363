import type { ReactNode } from 'react'

import styles from './Section.module.css'

type Props = {
  id: string
  head: ReactNode
  /** Over the text track. */
  children?: ReactNode
  /** Beside it in the rail; below 1200 px it follows the text. */
  aside?: ReactNode
  /** Over text and rail together, below both. */
  wide?: ReactNode
  /** Over all tracks, below everything: things that hang dates in the margin themselves. */
  across?: ReactNode
}

/** A part of a page: its head hangs in the margin, on a phone it stands above. */
export function Section({ id, head, children, aside, wide, across }: Props) {
  const headId = `${id}-head`
  return (
    <section id={id} aria-labelledby={headId} className={`tracks section ${styles.section}`}>
      <h2 id={headId} className="hanging-head in-margin">
        {head}
      </h2>
      {children && <div className="in-text">{children}</div>}
      {aside && <aside className={`in-rail ${styles.aside}`}>{aside}</aside>}
      {wide && <div className={`in-text-and-rail ${styles.wide}`}>{wide}</div>}
      {across && <div className={`in-all ${styles.across}`}>{across}</div>}
    </section>
  )
}
