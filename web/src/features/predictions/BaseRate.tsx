import { PPM_ONE, printPercent } from '@veridact/shared/domain'

import { BaseRateStrokes } from '../../ui/hundred/BaseRateStrokes.tsx'
import { Link } from '../../ui/link/Link.tsx'
import styles from './BaseRate.module.css'
import type { BaseRate as BaseRateFacts } from './words.ts'

/** More cases than this are not drawn one by one. */
const CASES_DRAWN_MAX = 180

/** How often such things happened before: what the number is measured against. */
export function BaseRate({ k, n, referenceClass, forecast, interval, source }: BaseRateFacts) {
  return (
    <div className={styles.baseRate}>
      {n <= CASES_DRAWN_MAX && <BaseRateStrokes happened={k} total={n} />}
      <p className="small">
        <strong>
          {k} of {n}:
        </strong>{' '}
        {referenceClass}. We use {printPercent(forecast.ppm)} as the base rate and say that the true
        share lies between {printShare(interval[0])} and {printShare(interval[1])}.{' '}
        {source && (source.url ? <Link href={source.url}>{source.name}</Link> : source.name)}
      </p>
    </div>
  )
}

function printShare(share: number): string {
  return printPercent(Math.round(share * PPM_ONE))
}
