import type { Code, Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

import { mendPhrasing } from './mend-phrasing.ts'
import { mendSource } from './mend-source.ts'
import { note, type Notes } from './notes.ts'

/**
 * Markdown as GitHub reads it, and as its author meant it where old sites and their converters broke it,
 * text that was indented without being code included.
 */
export function markdownTree(markdown: string, notes: Notes): Root {
  const asWritten = parse(markdown)
  const mended = mendSource(markdown, asWritten, notes)
  const tree = mended === markdown ? asWritten : parse(mended)
  mendPhrasing(tree, mended, notes)
  return withIndentedText(tree, mended, notes)
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    // one tilde means "about" far more often than it strikes out
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  })
}

function withIndentedText(tree: Root, markdown: string, notes: Notes): Root {
  return { ...tree, children: tree.children.flatMap((child) => reread(child, markdown, notes)) }
}

function reread<Node extends Nodes>(
  node: Node,
  markdown: string,
  notes: Notes,
): (Node | RootContent)[] {
  if (node.type === 'code' && isIndented(node, markdown) && isText(node.value)) {
    note(notes, 'indented passage: read as text, not as code')
    return markdownTree(node.value, notes).children
  }
  if (!('children' in node)) return [node]
  const children = node.children.flatMap((child) => reread(child, markdown, notes))
  return [{ ...node, children }]
}

function isIndented({ position }: Code, markdown: string): boolean {
  return (
    position?.start.offset !== undefined && !/^[`~]/.test(markdown.slice(position.start.offset))
  )
}

/** HTML, or sentences: every line with some words in a row. */
function isText(code: string): boolean {
  if (/^\s*<\/?[a-z]/i.test(code)) return true
  const lines = code.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => /^\s*[\p{L}\p{N}“"'*_[(].*(?:\p{L}[\p{L}'’,-]*\s+){4}/u.test(line))
}
