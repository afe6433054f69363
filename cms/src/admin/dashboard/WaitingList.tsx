import { Link } from '@payloadcms/ui'

import type { Waiting } from './find-waiting.ts'
import { waitingItems } from './waiting-items.ts'

type Props = {
  waiting: Waiting
  canWrite: boolean
  canModerate: boolean
  canResolve: boolean
  adminRoute: string
}

/** What waits for whoever is signed in, each with a link to it; nothing is said of what does not. */
export function WaitingList({ adminRoute, ...args }: Props) {
  const items = waitingItems(args)
  if (items.length === 0) return <p>Nothing waits for you.</p>
  return (
    <ul>
      {items.map(({ text, path }) => (
        <li key={path}>
          <Link href={`${adminRoute}/collections/${path}`}>{text}</Link>
        </li>
      ))}
    </ul>
  )
}
