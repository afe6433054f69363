import type {
  Delete,
  Emphasis,
  Heading,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  Strong,
  TableCell,
} from 'mdast'

import { withoutAttributes } from './attribute-lists.ts'
import { withBold } from './bold-signs.ts'
import { note, type Notes } from './notes.ts'

/** Tags of word processors, whose names Markdown does not take for names. */
const OFFICE_TAG = /<\/?(?:o|v|w|m|st\d):[a-z]\w*(?:\s[^<>]*)?\/?>/gi

/** Signs of emphasis around nothing, or that stand alone; three underscores are a gap to be filled in. */
const EMPTY_EMPHASIS =
  /(?<!\*)\*{4}(?!\*)|(?<![\w_])_[\s\u200b]+_(?![\w_])|_\u200b_|(?<!\S)_{1,2}(?!\S)/g

/**
 * Takes from a tree what Markdown leaves standing though no reader should see it: attributes in braces, and
 * signs of emphasis where its rules take them for none, as in `**Word—**next`. What was escaped in the
 * `markdown` that the tree was read from stays.
 */
export function mendPhrasing(tree: Root, markdown: string, notes: Notes): void {
  mendNode(tree, { isPlain: (node) => !sourceOf(node, markdown).includes('\\'), notes })
}

type Mending = { isPlain: (node: PhrasingContent) => boolean; notes: Notes }

function mendNode(node: Nodes, mending: Mending): void {
  if (!('children' in node)) return
  for (const child of node.children) mendNode(child, mending)
  if (!isLine(node)) return
  const isHeading = node.type === 'heading'
  const texts = withoutSigns(node.children, isHeading, mending)
  node.children = withBold(texts, mending.isPlain, mending.notes)
}

type Line = Delete | Emphasis | Heading | Paragraph | Strong | TableCell

const LINES: readonly string[] = [
  'delete',
  'emphasis',
  'heading',
  'paragraph',
  'strong',
  'tableCell',
] satisfies Line['type'][]

function isLine(node: Nodes): node is Line {
  return LINES.includes(node.type)
}

function withoutSigns(
  children: readonly PhrasingContent[],
  isHeading: boolean,
  { isPlain, notes }: Mending,
): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text' || !isPlain(child)) return child
    const place = { isFirst: index === 0, isEndOfHeading: isHeading && !children[index + 1] }
    const value = withoutAttributes(child.value, place, notes)
      .replace(OFFICE_TAG, () => leaveOut('office tag', notes))
      .replace(EMPTY_EMPHASIS, (signs) => {
        leaveOut('stray sign', notes)
        return /[\s\u200b]/.test(signs) ? ' ' : ''
      })
    return { ...child, value }
  })
}

function leaveOut(what: string, notes: Notes): string {
  note(notes, `${what}: left out`)
  return ''
}

function sourceOf({ position }: PhrasingContent, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset)
}
