import type { Report } from '@veridact/shared/verifier'

import { StateGlyph } from '../../ui/state/StateGlyph.tsx'
import styles from './VerifyPanel.module.css'

/** What a check found, the verdict first. */
export function ReportView({ report }: { report: Report }) {
  const { isSound, finding, problems, passed, unchecked } = report
  return (
    <>
      <p className={`heading-3 ${styles.verdict}`}>
        <StateGlyph state={isSound ? 'yes' : 'no'} />
        {isSound ? 'The record holds.' : 'The record does not hold.'}
      </p>
      <ul className="prose">
        {finding && (
          <li>
            Entry {finding.seq}: {finding.problem}.
          </li>
        )}
        {[...problems, ...passed, ...unchecked].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {report.head && <p className="hash">{report.head}</p>}
    </>
  )
}
