import type { ReactNode } from 'react'

import styles from './Table.module.css'

export type TableColumn = { head: ReactNode; isNumber?: boolean }

type Props = {
  /** Said to screen readers; the section's head says it to the eye. */
  caption: string
  columns: readonly TableColumn[]
  /** One cell a column; the first names the row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}

/** A ruled table: heads small, hairlines between rows, figures to the right. */
export function Table({ caption, columns, rows }: Props) {
  const classOf = (index: number) => (columns[index]?.isNumber ? styles.number : undefined)
  return (
    <div className={styles.scroller} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head }, index) => (
              <th key={index} scope="col" className={classOf(index)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...cells] }) => (
            <tr key={id}>
              <th scope="row" className={classOf(0)}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={classOf(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
