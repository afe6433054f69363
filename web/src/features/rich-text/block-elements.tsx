import type { Image } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { Credit } from '../../ui/figure/Credit.tsx'
import { Picture } from '../../ui/figure/Picture.tsx'

import styles from './RichText.module.css'

/** Deeper than this the style sheet and a reader tell no more levels apart. */
const LEVEL_MAX = 5

export function Heading({ level, children }: { level: number; children: ReactNode }) {
  switch (Math.min(level, LEVEL_MAX)) {
    case 2:
      return <h2>{children}</h2>
    case 3:
      return <h3>{children}</h3>
    case 4:
      return <h4>{children}</h4>
    default:
      return <h5>{children}</h5>
  }
}

type ListProps = { ordered: boolean; start: number; items: readonly ReactNode[] }

export function List({ ordered, start, items }: ListProps) {
  const entries = items.map((item, index) => <li key={index}>{item}</li>)
  return ordered ? <ol start={start}>{entries}</ol> : <ul>{entries}</ul>
}

type TableProps = { rows: readonly (readonly { header: boolean; content: ReactNode }[])[] }

/** Too wide for its column it scrolls by itself, by keyboard too. */
export function Table({ rows }: TableProps) {
  return (
    <div className={styles.scroller} role="region" aria-label="Table" tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ header, content }, cell) =>
                header ? (
                  <th key={cell} scope={row === 0 ? 'col' : 'row'}>
                    {content}
                  </th>
                ) : (
                  <td key={cell}>{content}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function TextFigure({ image }: { image: Image }) {
  return (
    <figure>
      <Picture picture={image} widths="(width >= 48em) 612px, calc(100vw - 32px)" />
      {image.credit && (
        <figcaption className="small">
          <Credit credit={image.credit} href={image.creditUrl} />
        </figcaption>
      )}
    </figure>
  )
}
