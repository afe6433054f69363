import type { CriteriaChange } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { Notice } from '../../ui/notice/Notice.tsx'
import styles from './CriteriaChanges.module.css'
import { EntryLink } from './EntryLink.tsx'

const FIELDS = {
  question: 'The question',
  resolutionCriteria: 'How it is decided',
  otherwiseResolves: 'What would make it No, or something else',
  options: 'The outcomes',
  category: 'The category',
} as const satisfies Record<CriteriaChange['changes'][number]['field'], string>

/** What was changed of the words after the question had opened, the old ones struck out (P3). */
export function CriteriaChanges({ changes }: { changes: readonly CriteriaChange[] }) {
  return changes.map(({ seq, at, reason, changes: fields }) => (
    <div key={seq} className={styles.change}>
      <Notice kind="record" head={`Changed, ${formatDay(at)}.`}>
        {reason ?? 'The reason was erased.'} <EntryLink seq={seq} />
      </Notice>
      <dl className={styles.fields}>
        {fields.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="label">{FIELDS[field]}</dt>
            <dd className="prose">
              <del>{before ?? 'erased'}</del> <ins>{after ?? 'erased'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ))
}
