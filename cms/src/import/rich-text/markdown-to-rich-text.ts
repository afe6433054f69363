import type { RootContent } from 'hast'

import { blocksOf } from './blocks.ts'
import { htmlTree } from './html-tree.ts'
import type { LexicalNode, LexicalText, LinkTarget } from './lexical.ts'
import { paragraph, richText, textNode } from './lexical.ts'
import { linkAddress } from './link-address.ts'
import { noteTexts, type Notes } from './notes.ts'

/** The longest text, in characters, that is read as Markdown: a parser takes minutes for ten million. */
const MARKDOWN_MAX = 500_000

/** More signs of quotes and lists than this before a line's text is no writing, and takes minutes too. */
const NESTING_SIGNS = /^[ \t>*+-]{400}/m

type Options = {
  /** Where the text was first published, for relative links. */
  pageUrl?: string | undefined
  /** Where a written address leads; by default to itself, where a page may link to it. */
  resolveLink?: (address: string) => LinkTarget | undefined
}

/**
 * Markdown with HTML in it as Payload's rich text. Nothing that could run survives, for only known
 * elements are made anew; nothing is lost without a note.
 */
export function markdownToRichText(
  markdown: string,
  options: Options = {},
): { richText: LexicalText; notes: string[] } {
  const notes: Notes = new Map()
  const blocks = convert(markdown, options, notes)
  if (blocks) return { richText: richText(blocks), notes: noteTexts(notes) }
  return {
    richText: richText(plainParagraphs(markdown)),
    notes: ['too long or too deeply nested to be read as Markdown: kept as plain text'],
  }
}

function convert(markdown: string, options: Options, notes: Notes): LexicalNode[] | undefined {
  if (markdown.length > MARKDOWN_MAX || NESTING_SIGNS.test(markdown)) return undefined
  try {
    const { children } = htmlTree(markdown, notes)
    return blocksOf(
      children,
      { format: 0, link: undefined },
      {
        notes,
        nextId: counter(),
        resolveLink: options.resolveLink ?? addressResolver(options.pageUrl),
        headingShift: hasTitle(children) ? 1 : 0,
      },
    )
  } catch (error) {
    // the parsers call themselves for each level: a thousand nested elements exhaust the stack
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function addressResolver(pageUrl: string | undefined) {
  return (address: string): LinkTarget | undefined => {
    const url = linkAddress(address, pageUrl)
    return url === undefined ? undefined : { url }
  }
}

function hasTitle(nodes: readonly RootContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.tagName === 'h1' || hasTitle(node.children)),
  )
}

/** Ids in the form of Payload's own: 24 hex digits. */
function counter() {
  let count = 0
  return () => (count++).toString(16).padStart(24, '0')
}

function plainParagraphs(text: string): LexicalNode[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph([textNode(part.trim(), 0)]))
}
