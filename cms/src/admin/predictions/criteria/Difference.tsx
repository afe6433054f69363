import { changedPart } from './changed-part.ts'

type Props = { changes: readonly { path: string; label: string; before: string; after: string }[] }

/** Old words struck out, new ones underlined. */
export function Difference({ changes }: Props) {
  return (
    <dl className="difference">
      {changes.map(({ path, label, before, after }) => {
        const { start, removed, added, end } = changedPart(before, after)
        return (
          <div key={path}>
            <dt>{label}</dt>
            <dd>
              {start}
              {removed && <del>{removed}</del>}
              {added && <ins>{added}</ins>}
              {end}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
