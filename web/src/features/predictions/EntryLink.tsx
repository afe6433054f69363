/** To an entry of the ledger, among those at the foot of its prediction's page. */
export function EntryLink({ seq }: { seq: number }) {
  return (
    <a href={`#${entryAnchor(seq)}`} className="small on-record">
      Entry {seq.toLocaleString('en-US')}
    </a>
  )
}

/** Where an entry stands on the page of its prediction. */
export function entryAnchor(seq: number): string {
  return `entry-${seq}`
}
