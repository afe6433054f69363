import type { Code, Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

import { note, type Notes } from './notes.ts'

/** Links that Markdown shows with all their signs: no address but a title, or blanks or quotes too many. */
const BROKEN_LINK =
  /\]\(\s*(?:((?:https?:|mailto:)[^\n()"<>]{0,2000}?)\s*(?:"[^\n]{0,300}?")?|"[^\n]{0,300}?")\s*\)/g

/**
 * Markdown as GitHub reads it, and as its author meant it in two cases that old sites are full of:
 * links whose address was lost or mangled, and text that was indented without being code.
 */
export function markdownTree(markdown: string, notes: Notes): Root {
  const tree = parse(markdown)
  const mended = withMendedLinks(markdown, tree)
  return withIndentedText(mended === markdown ? tree : parse(mended), mended, notes)
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    // one tilde means "about" far more often than it strikes out
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  })
}

/** In code the same signs are meant. */
function withMendedLinks(markdown: string, tree: Root): string {
  let [mended, end] = ['', 0]
  for (const [from, to] of codeRanges(tree)) {
    mended += markdown.slice(end, from).replace(BROKEN_LINK, '](<$1>)')
    mended += markdown.slice(from, to)
    end = to
  }
  return mended + markdown.slice(end).replace(BROKEN_LINK, '](<$1>)')
}

function codeRanges(node: Nodes): [from: number, to: number][] {
  if ('children' in node) return node.children.flatMap(codeRanges)
  const [from, to] = [node.position?.start.offset, node.position?.end.offset]
  const isCode = node.type === 'code' || node.type === 'inlineCode' || node.type === 'html'
  return isCode && from !== undefined && to !== undefined ? [[from, to]] : []
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
