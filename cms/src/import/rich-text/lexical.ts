/** A node of Payload's rich text as it is stored. */
export type LexicalNode = { type: string; version: number; [property: string]: unknown }

/** A whole rich-text value as Payload stores it. */
export type LexicalText = {
  root: {
    type: 'root'
    children: LexicalNode[]
    direction: null
    format: ''
    indent: number
    version: number
  }
}

/** Where a link leads: an address, or a document of ours. */
export type LinkTarget =
  { url: string } | { doc: { relationTo: 'articles' | 'predictions'; value: string } }

/** Lexical's bits of a text's format. */
export const FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

/** One cell of a table; `isRowHead` heads its column, `isColumnHead` its row. */
export type Cell = { children: LexicalNode[]; isRowHead: boolean; isColumnHead: boolean }

const element = { direction: null, format: '', indent: 0, version: 1 } as const

export function richText(children: LexicalNode[]): LexicalText {
  return { root: { ...element, type: 'root', children } }
}

export function textNode(text: string, format: number): LexicalNode {
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

export function lineBreak(): LexicalNode {
  return { type: 'linebreak', version: 1 }
}

export function paragraph(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'paragraph', children, textFormat: 0, textStyle: '' }
}

export function heading(level: 2 | 3 | 4, children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'heading', tag: `h${level}`, children }
}

export function quote(children: LexicalNode[]): LexicalNode {
  return { ...element, type: 'quote', children }
}

export function rule(): LexicalNode {
  return { type: 'horizontalrule', version: 1 }
}

/** `id` is unique within its text. */
export function link(id: string, target: LinkTarget, children: LexicalNode[]): LexicalNode {
  const linkType = 'url' in target ? 'custom' : 'internal'
  const fields = { linkType, newTab: false, ...target }
  return { ...element, type: 'link', version: 3, id, fields, children }
}

/** `id` is unique within its text. */
export function codeBlock(id: string, code: string): LexicalNode {
  const fields = { id, blockType: 'code', blockName: '', code }
  return { type: 'block', format: '', version: 2, fields }
}

export function list(
  { isOrdered, start }: { isOrdered: boolean; start: number },
  items: LexicalNode[],
): LexicalNode {
  const [listType, tag] = isOrdered ? ['number', 'ol'] : ['bullet', 'ul']
  return { ...element, type: 'list', listType, tag, start, children: items }
}

/** `level` is 0 in an outermost list. An inner list is the only child of an item of its own. */
export function listItem(
  { value, level }: { value: number; level: number },
  children: LexicalNode[],
): LexicalNode {
  return { ...element, type: 'listitem', indent: level, value, children }
}

export function table(rows: Cell[][]): LexicalNode {
  return { ...element, type: 'table', children: rows.map(tableRow) }
}

function tableRow(cells: Cell[]): LexicalNode {
  return { ...element, type: 'tablerow', children: cells.map(tableCell) }
}

function tableCell({ children, isRowHead, isColumnHead }: Cell): LexicalNode {
  const headerState = (isRowHead ? 1 : 0) + (isColumnHead ? 2 : 0)
  return {
    ...element,
    type: 'tablecell',
    headerState,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
    children,
  }
}
