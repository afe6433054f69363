/** A node of stored rich text, of which nothing is known before it is looked at. */
export type LexicalNode = { readonly [property: string]: unknown }

export function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function childrenOf({ children }: LexicalNode): LexicalNode[] {
  return Array.isArray(children) ? children.filter(isNode) : []
}

/** A text of a node, `''` where it has none. */
export function textOf(node: LexicalNode, property: string): string {
  const value = node[property]
  return typeof value === 'string' ? value : ''
}

/** The document that a link's fields name, if it leads to one of ours. */
export function documentOf({ linkType, doc }: LexicalNode) {
  if (linkType !== 'internal' || !isNode(doc)) return undefined
  return { collection: textOf(doc, 'relationTo'), id: textOf(doc, 'value') }
}
