import type { Element, ElementContent, RootContent } from 'hast'

import { decodeEntities } from './decode-entities.ts'
import { BLOCKS, DROPPED, FORMAT_OF } from './elements.ts'
import { FORMAT, type LinkTarget } from './lexical.ts'
import type { Notes } from './notes.ts'
import { note } from './notes.ts'
import type { Marks, NextId, Run } from './runs.ts'

/** What the conversion of one text carries along. */
export type Context = {
  notes: Notes
  nextId: NextId
  /** Where a written address leads; `undefined` when it may not stay. */
  resolveLink: (address: string) => LinkTarget | undefined
  /** Added to the level of each heading: 1 where the text has an `h1`, for the page's title is one. */
  headingShift: number
}

/** What is done with the things found on the way. */
export type Visitor = {
  run: (run: Run) => void
  block: (element: Element, marks: Marks) => void
}

/** Goes through HTML in reading order. Only what is named here comes out: all else goes, or is just text. */
export function walk(
  nodes: readonly (ElementContent | RootContent)[],
  marks: Marks,
  visitor: Visitor,
  context: Context,
): void {
  for (const node of nodes) {
    if (node.type === 'text') visitText(node.value, marks, visitor, context)
    if (node.type === 'element') visit(node, marks, visitor, context)
  }
}

function visitText(value: string, marks: Marks, visitor: Visitor, { notes }: Context): void {
  const text = marks.format & FORMAT.code ? value : decodeEntities(value)
  if (text !== value) note(notes, 'twice-escaped passage: read once more')
  visitor.run({ text: collapse(text), marks })
}

function visit(element: Element, marks: Marks, visitor: Visitor, context: Context): void {
  const { tagName } = element
  if (DROPPED.has(tagName)) return drop(element, context)
  if (BLOCKS.has(tagName)) return visitor.block(element, marks)
  if (tagName === 'br') return visitor.run({ breaks: 1 })
  if (tagName === 'img') return visitImage(element, marks, visitor, context)
  if (tagName === 'input') return visitInput(element, marks, visitor)
  if (tagName === 'a' && isWayBack(element)) return
  const inner = tagName === 'a' ? linked(element, marks, context) : formatted(tagName, marks)
  walk(element.children, inner, visitor, context)
}

function drop(element: Element, { notes }: Context): void {
  const address = element.properties.src ?? element.properties.data
  note(notes, `${element.tagName}: left out${typeof address === 'string' ? ` (${address})` : ''}`)
}

/** A picture stays behind; where it was all that a link showed, its description takes its place. */
function visitImage(element: Element, marks: Marks, visitor: Visitor, { notes }: Context): void {
  note(notes, 'image: left out')
  const { alt } = element.properties
  if (marks.link && typeof alt === 'string') visitor.run({ text: collapse(alt), marks })
}

/** The arrow from a footnote to where it was, of no use in a text without addresses of its own. */
function isWayBack({ children: [child] }: Element): boolean {
  return child?.type === 'text' && /^\s*↩\ufe0e?\s*$/.test(child.value)
}

/** The box of a task list. */
function visitInput(element: Element, marks: Marks, visitor: Visitor): void {
  if (element.properties.type !== 'checkbox') return
  visitor.run({ text: element.properties.checked ? '☑ ' : '☐ ', marks })
}

function linked(element: Element, marks: Marks, { notes, resolveLink }: Context): Marks {
  const { href } = element.properties
  if (typeof href !== 'string') return marks
  const link = resolveLink(href)
  if (!link) note(notes, 'link: without a usable address, kept as text')
  return { ...marks, link }
}

/** The marks inside an element of that name. */
export function formatted(tagName: string, marks: Marks): Marks {
  return { ...marks, format: marks.format | (FORMAT_OF[tagName] ?? 0) }
}

/** Blanks as HTML shows them; a no-break space stays. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ')
}
