import type { PhrasingContent } from 'mdast'

import { note, type Notes } from './notes.ts'

const BOLD_SIGN = /(?<!\*)\*\*(?!\*)/

/**
 * Makes bold what stands between two signs of it that Markdown's rules took for text. One without a
 * partner goes where the line begins or ends with it, and stays elsewhere: it may refer to a note.
 */
export function withBold(
  children: readonly PhrasingContent[],
  mayHoldSigns: (child: PhrasingContent) => boolean,
  notes: Notes,
): PhrasingContent[] {
  const [line = [], ...parts] = splitAtSigns(children, mayHoldSigns)
  for (let index = 0; index < parts.length; index += 2) {
    const [inner = [], after] = parts.slice(index, index + 2)
    if (after) line.push(...boldOf(inner, notes), ...after)
    else line.push(...loneSign(line.at(-1), inner[0], notes), ...inner)
  }
  return line
}

/** The children before the first sign, between it and the second, and so on. */
function splitAtSigns(
  children: readonly PhrasingContent[],
  mayHoldSigns: (child: PhrasingContent) => boolean,
): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type !== 'text' || !mayHoldSigns(child)) {
      parts.at(-1)?.push(child)
      continue
    }
    const [first = '', ...others] = child.value.split(BOLD_SIGN)
    parts.at(-1)?.push(...textOf(first))
    parts.push(...others.map(textOf))
  }
  return parts
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function boldOf(children: PhrasingContent[], notes: Notes): PhrasingContent[] {
  if (children.every((child) => isText(child, /^\s*$/))) return children
  note(notes, 'passage: made bold')
  return [{ type: 'strong', children }]
}

function loneSign(
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
  notes: Notes,
): PhrasingContent[] {
  const beginsLine = !before && (!after || isText(after, /^\s/))
  const endsLine = !after && before && isText(before, /\s$/)
  if (!beginsLine && !endsLine) return textOf('**')
  note(notes, 'stray sign: left out')
  return []
}

function isText(node: PhrasingContent, pattern: RegExp): boolean {
  return node.type === 'text' && pattern.test(node.value)
}
