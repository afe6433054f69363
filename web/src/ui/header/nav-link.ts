/** A link of the header, the phone's menu or the footer. */
export type NavLink = {
  href: string
  label: string
  /** The section in which the reader is. */
  isCurrent?: boolean
  /** Predictions stands out: bold, with five small strokes before it. */
  hasStrokes?: boolean
}
