import type { Prediction } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { apiPaths } from '../../app/paths.ts'
import { CopyButton } from '../../ui/forms/CopyButton.tsx'
import { Link } from '../../ui/link/Link.tsx'
import styles from './Cite.module.css'
import { leadingOption } from './standing.ts'

type Props = { prediction: Prediction; address: string; siteName: string; now: string }

/** How to cite a prediction, and its data to take away. */
export function Cite(props: Props) {
  const { slug } = props.prediction
  const text = citation(props)
  return (
    <div className={styles.cite}>
      <p className="prose">{text}</p>
      <p className={styles.ways}>
        <CopyButton text={text} variant="outlined">
          Copy the citation
        </CopyButton>
        <Link href={apiPaths.prediction(slug)}>Data as JSON</Link>
        <Link href={apiPaths.prediction(slug, { format: 'csv' })}>Its numbers as CSV</Link>
      </p>
    </div>
  )
}

/** Who said what, and by which entry, so that it can be found again after the number has moved. */
export function citation({ prediction, address, siteName, now }: Props): string {
  const { question, imported, entries } = prediction
  const leading = leadingOption(prediction)
  const newest = entries.findLast(({ type }) => type === 'forecast')
  const who = imported ? `${imported.source}, kept by ${siteName}` : siteName
  const option = prediction.type === 'binary' ? '' : ` for “${leading?.option.label ?? ''}”`
  const number = leading ? ` ${leading.printed}${option} as of ${formatDay(now)}.` : ''
  const entry = newest
    ? ` Entry ${newest.seq.toLocaleString('en-US')}, ${newest.hash.slice(0, 8)}.`
    : ''
  return `${who}: “${question}”${number}${entry} ${address}`
}
