import type { PredictionState } from '@veridact/shared/domain'
import type { ReactNode } from 'react'

export type ShownState = Exclude<PredictionState, 'resolved'> | 'yes' | 'no' | 'happened'

type Look = { word: string; color: string; glyph: ReactNode }

const LOOKS: Record<ShownState, Look> = {
  draft: {
    word: 'Draft',
    color: 'var(--faint)',
    glyph: <circle cx="8" cy="8" r="6" strokeDasharray="2.5 2.2" />,
  },
  open: {
    word: 'Open',
    color: 'var(--record)',
    glyph: (
      <>
        <circle cx="8" cy="8" r="6" />
        <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />
      </>
    ),
  },
  awaiting: {
    word: 'Awaiting',
    color: 'var(--awaiting)',
    glyph: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  yes: { word: 'Yes', color: 'var(--yes)', glyph: <HappenedGlyph /> },
  happened: { word: 'Happened', color: 'var(--yes)', glyph: <HappenedGlyph /> },
  no: {
    word: 'No',
    color: 'var(--no)',
    glyph: (
      <>
        <path d="M2 2h12v12H2z" fill="currentColor" />
        <path d="m5.5 5.5 5 5m0-5-5 5" stroke="var(--theme-bg)" />
      </>
    ),
  },
  annulled: {
    word: 'Annulled',
    color: 'var(--faint)',
    glyph: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="m4 12 8-8" />
      </>
    ),
  },
  ambiguous: {
    word: 'Ambiguous',
    color: 'var(--ambiguous)',
    glyph: (
      <>
        <path d="m8 1.5 6.5 6.5L8 14.5 1.5 8z" />
        <circle cx="8" cy="8" r="1.5" fill="currentColor" stroke="none" />
      </>
    ),
  },
}

/** Where a prediction stands, as the site says it: a shape, a word and a colour. */
export function StateBadge({ state }: { state: ShownState }) {
  const { word, color, glyph } = LOOKS[state]
  return (
    <span className="state-badge" style={{ color }}>
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
        {glyph}
      </svg>
      {word}
    </span>
  )
}

function HappenedGlyph() {
  return (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="m4.5 8.5 2.5 2.5 4.5-5" stroke="var(--theme-bg)" />
    </>
  )
}
