import type { Byline } from '@veridact/shared/client'
import { Fragment } from 'react'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'

/** "By A, B and C", each leading to what they wrote. */
export function Bylines({ authors }: { authors: readonly Byline[] }) {
  return (
    <>
      By{' '}
      {authors.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {separatorBefore(index, authors.length)}
          <Link href={paths.author(slug)}>{name}</Link>
        </Fragment>
      ))}
    </>
  )
}

function separatorBefore(index: number, count: number): string {
  if (index === 0) return ''
  return index === count - 1 ? ' and ' : ', '
}
