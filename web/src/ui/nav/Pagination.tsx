import { Link } from '../link/Link.tsx'
import styles from './Pagination.module.css'

type Props = { label: string; firstHref?: string | undefined; nextHref?: string | undefined }

/** The ways on from one page of a list; nothing where the list is all here. */
export function Pagination({ label, firstHref, nextHref }: Props) {
  if (firstHref === undefined && nextHref === undefined) return null
  return (
    <nav className={styles.pagination} aria-label={label}>
      {firstHref !== undefined && <Link href={firstHref}>Back to the newest</Link>}
      {nextHref !== undefined && (
        <Link href={nextHref} rel="next">
          Older
        </Link>
      )}
    </nav>
  )
}
