import type { ImportedRecord } from '@veridact/shared/client'
import { SAMPLE_DATASET } from '@veridact/shared/domain'

import { Link } from '../../ui/link/Link.tsx'
import { Notice } from '../../ui/notice/Notice.tsx'

/** Says of a record that others made whose it is and under which licence. */
export function ImportedNotice({ dataset, source, sourceUrl, licence }: ImportedRecord) {
  if (dataset === SAMPLE_DATASET) {
    return (
      <Notice head="Sample record.">
        This question is invented. It shows what a settled prediction looks like, and is in none of
        our own figures.
      </Notice>
    )
  }
  return (
    <Notice head="Imported record.">
      This prediction was made elsewhere, and its history is as its source gave it:{' '}
      {sourceUrl ? <Link href={sourceUrl}>{source}</Link> : source}, dataset {dataset}
      {licence && `, licence ${licence}`}. It is in none of our own figures.
    </Notice>
  )
}
