import type { PublishedArticle } from '@veridact/shared/client'
import { formatDay, formatShortDay } from '@veridact/shared/domain'
import type { ReactNode } from 'react'

import { paths } from '../../app/paths.ts'
import { useFirstView } from '../../app/use-first-view.ts'
import { CopyButton } from '../../ui/forms/CopyButton.tsx'
import { PageHead } from '../../ui/layout/PageHead.tsx'
import { Link } from '../../ui/link/Link.tsx'
import { beginsWith } from './begins-with.ts'
import { Bylines } from './Bylines.tsx'

type Props = {
  article: PublishedArticle
  /** Where its predictions stand on the record. */
  record: ReactNode
  /** Beside the lede. */
  aside: ReactNode
}

/** Headline and lede, unless the text says the same at once, and beside them when it appeared and who wrote it. */
export function ArticleMasthead({ article, record, aside }: Props) {
  const { origin } = useFirstView()
  const { slug, title, summary, body, category, authors, publishedAt, contentUpdatedAt } = article
  const updated = contentUpdatedAt && (
    <>
      Updated <time dateTime={contentUpdatedAt}>{formatShortDay(contentUpdatedAt)}</time>
    </>
  )
  return (
    <PageHead
      title={title}
      category={<Link href={paths.category(category.slug)}>{category.name}</Link>}
      meta={[
        <time key="published" dateTime={publishedAt}>
          {formatDay(publishedAt)}
        </time>,
        <Bylines key="authors" authors={authors} />,
        ...(updated ? [updated] : []),
      ]}
      record={record}
      share={
        <CopyButton text={origin + paths.article(slug)} variant="link">
          Copy link
        </CopyButton>
      }
      aside={aside}
    >
      {!beginsWith(body, summary) && <p className="lede">{summary}</p>}
    </PageHead>
  )
}
