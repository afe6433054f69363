'use client'

import { formatInstant } from '@veridact/shared/domain'
import type { EntryType } from '@veridact/shared/domain'
import type { Entry } from '@veridact/shared/ledger'

const TYPES = {
  register: 'Registered',
  forecast: 'Forecast',
  criteria_change: 'Words changed',
  resolution: 'Resolved',
  annul: 'Annulled',
  ambiguous: 'Ambiguous',
  supersede: 'Extends an older question',
  import: 'Import',
  key_rotate: 'Signing key',
} as const satisfies Record<EntryType, string>

/** What the ledger holds of a prediction, newest first; nobody can change it. */
export function EntryTable({ entries }: { entries: readonly Entry[] }) {
  return (
    <section aria-label="Ledger">
      <h3>On the ledger</h3>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Entry</th>
              <th scope="col">What</th>
              <th scope="col">Recorded</th>
              <th scope="col">Hash</th>
            </tr>
          </thead>
          <tbody>
            {entries.toReversed().map(({ seq, type, recordedAt, hash }) => (
              <tr key={seq}>
                <td>{seq}</td>
                <td>{TYPES[type]}</td>
                <td>{formatInstant(recordedAt)}</td>
                <td>
                  <code title={hash}>{hash.slice(0, 8)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
