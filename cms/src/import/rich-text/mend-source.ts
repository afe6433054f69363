import type { Nodes, Root } from 'mdast'

import { note, type Notes } from './notes.ts'
import { withoutShortcodes } from './shortcodes.ts'

/** Links that Markdown shows with all their signs: no address but a title, or blanks or quotes too many. */
const BROKEN_LINK =
  /\]\(\s*(?:((?:https?:|mailto:)[^\n()"<>]{0,2000}?)\s*(?:"[^\n]{0,300}?")?|"[^\n]{0,300}?")\s*\)/g

/** Bold text whose closing signs were pushed into the next paragraph. */
const BOLD_OVER_BREAK = /(\*\*[^\s*][^*\n]{0,300}?)[ \t]{0,9}\n[ \t]{0,9}\n\*\*(?=\s|$)/g

/** Text right after a block of HTML, of which Markdown reads no sign before the next empty line. */
const TEXT_AFTER_BLOCK =
  /(<\/(?:blockquote|center|div|figure|h[1-6]|ol|p|pre|table|ul)>)(?=[^\s<][^<>]*(?:[*_]\S|\]\())/gi

type Part = { kind: 'text' | 'html' | 'code'; text: string }

/**
 * Markdown as its author meant it where old sites and their converters broke it; `tree` is how it reads as
 * it stands. In code the same signs are meant.
 */
export function mendSource(markdown: string, tree: Root, notes: Notes): string {
  return partsOf(markdown, tree)
    .map((part) => (part.kind === 'code' ? part.text : mendPart(part, notes)))
    .join('')
}

function mendPart({ kind, text }: Part, notes: Notes): string {
  const shown = withoutShortcodes(text, notes)
  const cut = kind === 'html' ? shown.replace(TEXT_AFTER_BLOCK, '$1\n\n') : shown
  return kind === 'html' && cut === shown ? shown : mendText(cut, notes)
}

function mendText(text: string, notes: Notes): string {
  return text.replace(BROKEN_LINK, '](<$1>)').replace(BOLD_OVER_BREAK, (_, bold: string) => {
    note(notes, 'bold passage: closed where its paragraph ends')
    return `${bold}**\n\n`
  })
}

function partsOf(markdown: string, tree: Root): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { kind, from, to } of rangesOf(tree)) {
    parts.push({ kind: 'text', text: markdown.slice(end, from) })
    parts.push({ kind, text: markdown.slice(from, to) })
    end = to
  }
  return [...parts, { kind: 'text', text: markdown.slice(end) }]
}

function rangesOf(node: Nodes): { kind: 'html' | 'code'; from: number; to: number }[] {
  if ('children' in node) return node.children.flatMap(rangesOf)
  const [from, to] = [node.position?.start.offset, node.position?.end.offset]
  if (from === undefined || to === undefined) return []
  if (node.type === 'html') return [{ kind: 'html', from, to }]
  return node.type === 'code' || node.type === 'inlineCode' ? [{ kind: 'code', from, to }] : []
}
