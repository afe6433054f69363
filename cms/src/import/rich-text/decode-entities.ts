import { raw } from 'hast-util-raw'

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** A text with characters for HTML's entities; a name that HTML does not know stays. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, decodeEntity)
}

/** Whether there is an entity in it. */
export function hasEntity(text: string): boolean {
  return text.search(ENTITY) !== -1
}

function decodeEntity(entity: string): string {
  const html = raw({ type: 'root', children: [{ type: 'raw', value: entity }] })
  const child = html.type === 'root' ? html.children[0] : undefined
  // HTML reads "&notes;" as "&not" and a rest; an entity is one character, some are two
  return child?.type === 'text' && child.value.length <= 2 ? child.value : entity
}
