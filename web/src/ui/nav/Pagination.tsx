import { Link } from '../link/Link.tsx'
import styles from './Pagination.module.css'

type Props = {
  label: string
  firstHref?: string | undefined
  nextHref?: string | undefined
  /** Where the list is not one of dates, what its ways are called. */
  firstLabel?: string
  nextLabel?: string
}

/** The ways on from one page of a list; nothing where the list is all here. */
export function Pagination({
  label,
  firstHref,
  nextHref,
  firstLabel = 'Back to the newest',
  nextLabel = 'Older',
}: Props) {
  if (firstHref === undefined && nextHref === undefined) return null
  return (
    <nav className={styles.pagination} aria-label={label}>
      {firstHref !== undefined && <Link href={firstHref}>{firstLabel}</Link>}
      {nextHref !== undefined && (
        <Link href={nextHref} rel="next">
          {nextLabel}
        </Link>
      )}
    </nav>
  )
}
