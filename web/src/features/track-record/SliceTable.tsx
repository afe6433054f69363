import type { Slice, Slices } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { AI_ASSIST_WORDS } from '../../app/ai-assist-words.ts'
import { paths, type RecordFilter } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { Table } from '../../ui/table/Table.tsx'
import { printScore, printSkill } from './figures.ts'
import { SkillBar } from './SkillBar.tsx'
import styles from './SliceTable.module.css'

type Props = {
  slices: Slices
  /** What the whole is narrowed to already. */
  filter: RecordFilter
  caption: string
  head: string
  /** What the last row's caption says. */
  children?: ReactNode
}

/** Parts of the record side by side, compared by skill only. */
export function SliceTable({ slices, filter, caption, head, children }: Props) {
  if (slices.items.length === 0) return <p className="prose">Nothing is scored yet.</p>
  return (
    <div className={styles.slices}>
      <Table
        caption={caption}
        columns={[
          { head },
          { head: 'Scored', isNumber: true },
          { head: 'Opening half-Brier', isNumber: true },
          { head: 'Skill', isNumber: true },
          { head: 'Worse or better than base rates' },
        ]}
        rows={slices.items.map((slice) => ({
          id: slice.value ?? 'none',
          cells: [
            <Name key="name" part={slice} by={slices.by} filter={filter} />,
            slice.n,
            printScore(slice.halfBrier.opening),
            slice.skill === null ? '–' : <Skill key="skill" value={slice.skill} />,
            <SkillBar key="bar" skill={slice.skill} interval={slice.interval} />,
          ],
        }))}
      />
      {children && <p className="small">{children}</p>}
    </div>
  )
}

function Skill({ value }: { value: number }) {
  return (
    <data value={value} className={styles.skill}>
      {printSkill(value)}
    </data>
  )
}

type NameProps = Pick<Props, 'filter'> & { part: Slice; by: Slices['by'] }

/** A part is a record of its own, by the filter of the same name. */
function Name({ part: { value, label }, by, filter }: NameProps) {
  if (value === null) return 'Without a category'
  return (
    <Link href={paths.trackRecord({ ...filter, [by]: value })} className={styles.name}>
      {by === 'aiAssist' ? aiAssistWords(value) : (label ?? value)}
    </Link>
  )
}

function aiAssistWords(value: string): string {
  return value in AI_ASSIST_WORDS
    ? AI_ASSIST_WORDS[value as keyof typeof AI_ASSIST_WORDS] // `in` has just said so
    : value
}
