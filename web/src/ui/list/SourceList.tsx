import { Link } from '../link/Link.tsx'

type Props = { sources: readonly { name: string; url: string | null }[] }

/** Where something was learned. */
export function SourceList({ sources }: Props) {
  return (
    <ul>
      {sources.map(({ name, url }) => (
        <li key={`${name} ${url ?? ''}`}>{url ? <Link href={url}>{name}</Link> : name}</li>
      ))}
    </ul>
  )
}
