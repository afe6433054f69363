import type { Slices } from '@veridact/shared/client'

import { Table } from '../../ui/table/Table.tsx'
import { printScore, printSkill } from './figures.ts'
import { SkillBar } from './SkillBar.tsx'

/** The record year by year, and from its beginning to the end of each year. */
export function SkillOverTime({ slices }: { slices: Slices }) {
  return (
    <Table
      caption="The score over time"
      columns={[
        { head: 'Year' },
        { head: 'Scored', isNumber: true },
        { head: 'Opening half-Brier', isNumber: true },
        { head: 'Skill that year' },
        { head: 'All until then', isNumber: true },
      ]}
      rows={slices.items.map(({ value, n, halfBrier, skill, interval, cumulative }) => ({
        id: value ?? 'none',
        cells: [
          value,
          n,
          printScore(halfBrier.opening),
          <SkillBar key="bar" skill={skill} interval={interval} />,
          cumulative?.skill == null ? '–' : printSkill(cumulative.skill),
        ],
      }))}
    />
  )
}
