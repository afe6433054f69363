import { useLocation, useRouteError } from 'react-router'

import { Link } from '../ui/link/Link.tsx'
import { toPageError, type PageError as Kind } from './page-error.ts'
import { paths } from './paths.ts'
import styles from './PageError.module.css'

const WORDS = {
  'not-found': {
    title: 'This page is not on the record.',
    text: 'The address may be mistyped, or the article was never published.',
    canRetry: false,
  },
  gone: {
    title: 'This page was taken down.',
    text: 'It was public once and is no longer. Predictions that went on the record stay there.',
    canRetry: false,
  },
  expired: {
    title: 'This preview has ended.',
    text: 'A preview is open for ten minutes. Open it again from the admin.',
    canRetry: false,
  },
  unavailable: {
    title: 'We could not reach the record.',
    text: 'It should be back in a moment.',
    canRetry: true,
  },
  broken: {
    title: 'Something broke on our side.',
    text: 'It has been written down.',
    canRetry: true,
  },
} as const satisfies Record<Kind['kind'], { title: string; text: string; canRetry: boolean }>

/** Says in a page's place why it is not there, and what its reader can do. */
export function PageError() {
  const { kind } = toPageError(useRouteError())
  const { pathname, search } = useLocation()
  const { title, text, canRetry } = WORDS[kind]
  return (
    <div className="page">
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <div className={`tracks ${styles.error}`}>
        <h1 className="heading-2 in-text">{title}</h1>
        <div className="prose in-text">
          <p>
            {text}{' '}
            {canRetry && (
              <>
                {/* a plain anchor: it loads the page anew, scripts included */}
                <a href={pathname + search}>Try again</a> or{' '}
              </>
            )}
            {canRetry ? 'start' : 'Start'} from <Link href={paths.home()}>the front page</Link>.
          </p>
        </div>
      </div>
    </div>
  )
}
