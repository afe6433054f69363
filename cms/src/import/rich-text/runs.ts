import type { LexicalNode, LinkTarget } from './lexical.ts'
import { lineBreak, link, paragraph, textNode } from './lexical.ts'

/** How text is set: the bits of its format, and where it links to. */
export type Marks = { format: number; link: LinkTarget | undefined }

/** A stretch of text with its marks, or a break of one line or two. */
export type Run = { text: string; marks: Marks } | { breaks: number }

type TextRun = Extract<Run, { text: string }>

/** Gives each link and block of a text an id of its own, the same on every import. */
export type NextId = () => string

/** Runs as paragraphs: an empty line, as of two `<br>`, begins a new one. */
export function paragraphsOf(runs: readonly Run[], nextId: NextId): LexicalNode[] {
  return splitAtEmptyLines(tidy(runs)).map((line) => paragraph(toNodes(line, nextId)))
}

/** Runs as what stands inside one block, empty lines kept. */
export function inlineOf(runs: readonly Run[], nextId: NextId): LexicalNode[] {
  return toNodes(tidy(runs), nextId)
}

/** Joins what belongs together and takes away the blanks that HTML does not show. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = []
  for (const run of runs) {
    if ('text' in run) addText(tidied, run)
    else addBreaks(tidied, run.breaks)
  }
  trimEnd(tidied)
  if (isBreak(tidied.at(-1))) tidied.pop()
  return tidied
}

function addText(runs: Run[], { text, marks }: TextRun): void {
  const last = runs.at(-1)
  const isAfterBlank = !last || isBreak(last) || last.text.endsWith(' ')
  const visible = isAfterBlank ? text.replace(/^ +/, '') : text
  if (visible === '') return
  if (last && 'text' in last && isSame(last.marks, marks)) {
    runs[runs.length - 1] = { text: last.text + visible, marks }
    return
  }
  runs.push({ text: visible, marks })
}

/** At most one empty line, and none at the beginning. */
function addBreaks(runs: Run[], breaks: number): void {
  trimEnd(runs)
  const last = runs.at(-1)
  if (!last) return
  if (isBreak(last)) runs[runs.length - 1] = { breaks: Math.min(2, last.breaks + breaks) }
  else runs.push({ breaks: Math.min(2, breaks) })
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1)
  if (!last || isBreak(last) || !last.text.endsWith(' ')) return
  const text = last.text.trimEnd()
  runs.pop()
  if (text !== '') runs.push({ text, marks: last.marks })
}

function splitAtEmptyLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (isBreak(run) && run.breaks > 1) lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines.filter((line) => line.length > 0)
}

function toNodes(runs: readonly Run[], nextId: NextId): LexicalNode[] {
  return groupByLink(runs).flatMap(({ target, runs: group }) => {
    const nodes = group.flatMap(toPhrases)
    return target && !isBlank(group) ? [link(nextId(), target, nodes)] : nodes
  })
}

function toPhrases(run: Run): LexicalNode[] {
  if (isBreak(run)) return Array.from({ length: run.breaks }, lineBreak)
  return [textNode(run.text, run.marks.format)]
}

/** A link of blanks, as a lost picture leaves it, would be one that nobody sees. */
function isBlank(runs: readonly Run[]): boolean {
  return runs.every((run) => isBreak(run) || run.text.trim() === '')
}

function groupByLink(runs: readonly Run[]): { target: LinkTarget | undefined; runs: Run[] }[] {
  const groups: { target: LinkTarget | undefined; runs: Run[] }[] = []
  for (const run of runs) {
    const target = isBreak(run) ? undefined : run.marks.link
    const group = groups.at(-1)
    if (group && group.target === target) group.runs.push(run)
    else groups.push({ target, runs: [run] })
  }
  return groups
}

function isSame(a: Marks, b: Marks): boolean {
  return a.format === b.format && a.link === b.link
}

function isBreak(run: Run | undefined): run is { breaks: number } {
  return run !== undefined && 'breaks' in run
}
