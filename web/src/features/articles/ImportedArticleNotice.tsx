import { Link } from '../../ui/link/Link.tsx'
import { Notice } from '../../ui/notice/Notice.tsx'

/** Says of an article that was not written here where it first appeared. */
export function ImportedArticleNotice({ sourceUrl }: { sourceUrl: string | null }) {
  if (sourceUrl === null) return null
  return (
    <Notice head="First published elsewhere.">
      This article is reproduced from <Link href={sourceUrl}>{new URL(sourceUrl).hostname}</Link>.
    </Notice>
  )
}
