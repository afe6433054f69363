import type { Inline } from '@veridact/shared/client'
import { createElement, type ReactNode } from 'react'

import { Link } from '../../ui/link/Link.tsx'

/** Shows a sentence that is bound to the prediction of this slug. */
export type RenderClaim = (claim: { slug: string; words: ReactNode }) => ReactNode

type Props = { parts: readonly Inline[]; renderClaim?: RenderClaim | undefined }

/** What stands inside a paragraph: runs of text, links, claims (as plain words, unless told how). */
export function InlineText({ parts, renderClaim = ({ words }) => words }: Props) {
  return parts.map((part, index) => (
    <InlinePart key={index} part={part} renderClaim={renderClaim} />
  ))
}

function InlinePart({ part, renderClaim }: { part: Inline; renderClaim: RenderClaim }) {
  switch (part.type) {
    case 'text':
      return <Marked {...part} />
    case 'lineBreak':
      return <br />
    case 'link':
      return (
        <Link href={part.href}>
          <InlineText parts={part.children} renderClaim={renderClaim} />
        </Link>
      )
    case 'claim':
      return renderClaim({
        slug: part.prediction,
        words: <InlineText parts={part.children} renderClaim={renderClaim} />,
      })
  }
}

type Text = Extract<Inline, { type: 'text' }>

const MARK_ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
} as const satisfies Record<Text['marks'][number], string>

function Marked({ text, marks }: Text) {
  return marks.reduce<ReactNode>(
    (inner, mark) => createElement(MARK_ELEMENTS[mark], undefined, inner),
    text,
  )
}
