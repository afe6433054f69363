import type { Element, ElementContent } from 'hast'

import { LISTS } from './elements.ts'
import { flatNodes } from './flat.ts'
import { list, listItem, type LexicalNode } from './lexical.ts'
import type { Marks } from './runs.ts'
import type { Context } from './walk.ts'

/** Lists deeper than this go on as lines of the item that holds them. */
const LEVELS_MAX = 8

/** A list with its inner lists; nothing where it has no item. */
export function listOf(element: Element, marks: Marks, context: Context, level = 0): LexicalNode[] {
  const start = startOf(element)
  const items = element.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => itemOf(child, marks, context, level))
    .map((children, index) => listItem({ value: start + index, level }, children))
  return items.length === 0 ? [] : [list({ isOrdered: element.tagName === 'ol', start }, items)]
}

/** The text of an item, then each inner list as an item of its own, as the editor has them. */
function itemOf(element: Element, marks: Marks, context: Context, level: number): LexicalNode[][] {
  // legacy HTML puts inner lists beside the items
  const content = LISTS.has(element.tagName) ? [element] : element.children
  return partsOf(content, level).flatMap((part): LexicalNode[][] => {
    const nodes = Array.isArray(part)
      ? flatNodes(part, marks, context)
      : listOf(part, marks, context, level + 1)
    return nodes.length === 0 ? [] : [nodes]
  })
}

/** An item's content, cut where inner lists stand. */
function partsOf(nodes: readonly ElementContent[], level: number): (ElementContent[] | Element)[] {
  const parts: (ElementContent[] | Element)[] = []
  for (const node of nodes) {
    const last = parts.at(-1)
    if (isList(node) && level < LEVELS_MAX) parts.push(node)
    else if (Array.isArray(last)) last.push(node)
    else parts.push([node])
  }
  return parts
}

function isList(node: ElementContent): node is Element {
  return node.type === 'element' && LISTS.has(node.tagName)
}

function startOf({ tagName, properties }: Element): number {
  const start = Number(properties.start ?? 1)
  return tagName === 'ol' && Number.isSafeInteger(start) ? start : 1
}
