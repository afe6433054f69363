import { Link } from '../ui/link/Link.tsx'
import { WordMark } from '../ui/mark/WordMark.tsx'
import { PageError } from './PageError.tsx'
import { paths } from './paths.ts'
import styles from './RootError.module.css'

/** A page error where not even the words of the header could be had. */
export function RootError() {
  return (
    <>
      <header className={styles.header}>
        <div className={`page ${styles.bar}`}>
          <Link href={paths.home()} className={styles.home}>
            <WordMark name="Veridact" />
          </Link>
        </div>
        <div className="heavy-rule" />
      </header>
      <main>
        <PageError />
      </main>
    </>
  )
}
