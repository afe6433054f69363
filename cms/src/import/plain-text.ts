import type { Element, ElementContent, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'

import { BLOCKS, DROPPED } from './rich-text/elements.ts'
import { linkAddress } from './rich-text/link-address.ts'

const INLINE =
  'a|abbr|acronym|b|big|br|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u'
const KEPT = `(?:${[...BLOCKS].join('|')}|${INLINE})(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+))*\\s*/?>`
const LEFT_OUT = `(?:${[...DROPPED].join('|')}|img|input)\\b[^<>]*>`
/** What follows the "<" of a tag, but not that of "a <b and c> d". */
const REST_OF_TAG = `/?(?:${KEPT}|${LEFT_OUT})|!--`
const TAG = new RegExp(`<(?=${REST_OF_TAG})`, 'i')
const NO_TAG = new RegExp(`<(?!${REST_OF_TAG})`, 'gi')
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i

/**
 * A text of an old source as plain text: HTML's paragraphs and line breaks kept, a link as
 * "words (address)", entities as characters. What is no HTML, a lone "<" included, stays as it is.
 */
export function plainText(text: string): { text: string; wasHtml: boolean } {
  const wasHtml = TAG.test(text) || ENTITY.test(text)
  const lines = text.replaceAll('\r\n', '\n')
  return { text: wasHtml ? tidy(fromHtml(lines)) : lines.trim(), wasHtml }
}

function fromHtml(text: string): string {
  try {
    const root: Root = {
      type: 'root',
      children: [{ type: 'raw', value: text.replace(NO_TAG, '&lt;') }],
    }
    const html = raw(root)
    return html.type === 'root' ? textOf(html.children) : text
  } catch (error) {
    // the parser calls itself for each level: a thousand nested elements exhaust the stack
    if (error instanceof RangeError) return text.replace(/<[^<>]*>/g, ' ')
    throw error
  }
}

function textOf(nodes: readonly (ElementContent | RootContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' ? elementText(node) : ''
    })
    .join('')
}

function elementText(element: Element): string {
  const { tagName } = element
  if (DROPPED.has(tagName)) return ''
  if (tagName === 'br') return '\n'
  const text = textOf(element.children)
  if (tagName === 'a') return linkText(element, text)
  // 10<sup>6</sup> is not 106
  if (tagName === 'sup') return `^${text}`
  if (tagName === 'li') return `\n• ${text.trim()}\n`
  if (tagName === 'td' || tagName === 'th') return `${text} `
  return BLOCKS.has(tagName) ? `\n\n${text}\n\n` : text
}

function linkText({ properties }: Element, text: string): string {
  const address = linkAddress(String(properties.href ?? ''), undefined)
  if (!address || isSameAddress(text.trim(), address)) return text
  return text.trim() === '' ? address : `${text} (${address})`
}

function isSameAddress(text: string, address: string): boolean {
  return linkAddress(text, undefined) === address
}

function tidy(text: string): string {
  return text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
