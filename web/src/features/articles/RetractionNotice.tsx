import type { RetractedArticle } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { PageHead } from '../../ui/layout/PageHead.tsx'
import { Notice } from '../../ui/notice/Notice.tsx'
import styles from './RetractionNotice.module.css'

/** What is left of an article that was taken back, at its own address. */
export function RetractionNotice({ article }: { article: RetractedArticle }) {
  const { title, retractedAt, reason } = article
  return (
    <article className="page">
      <PageHead title={title} />
      <div className={`tracks ${styles.notice}`}>
        <div className="in-text">
          <Notice head={`Retracted, ${formatDay(retractedAt)}.`}>{reason}</Notice>
        </div>
      </div>
    </article>
  )
}
