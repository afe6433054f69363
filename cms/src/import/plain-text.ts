import type { Element, ElementContent, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'

import { decodeEntities, hasEntity } from './rich-text/decode-entities.ts'
import { BLOCKS, DROPPED } from './rich-text/elements.ts'
import { linkAddress } from './rich-text/link-address.ts'
import { withoutMarkdown } from './without-markdown.ts'

const INLINE =
  'a|abbr|acronym|b|big|br|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u'
const KEPT = `(?:${[...BLOCKS].join('|')}|${INLINE})(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>]+))*\\s*/?>`
const LEFT_OUT = `(?:${[...DROPPED].join('|')}|img|input)\\b[^<>]*>`
/** What follows the "<" of a tag, but not that of "a <b and c> d". */
const REST_OF_TAG = `/?(?:${KEPT}|${LEFT_OUT})|!--`
const TAG = new RegExp(`<(?=${REST_OF_TAG})`, 'i')
const NO_TAG = new RegExp(`<(?!${REST_OF_TAG})`, 'gi')

/**
 * A text of an old source as plain text: paragraphs and line breaks kept, a link as "words (address)",
 * entities as characters. What is no mark-up, a lone "<" or "*" included, stays as it is.
 *
 * @returns the text, and the mark-up that it was: `undefined` where there was none.
 */
export function plainText(text: string): { text: string; markUp: string | undefined } {
  const lines = text.replaceAll('\r\n', '\n').trim()
  const isHtml = TAG.test(lines) || hasEntity(lines)
  const withoutTags = isHtml ? decodeEntities(tidy(fromHtml(lines))) : lines
  const plain = withoutMarkdown(withoutTags)
  const found = [isHtml ? 'HTML' : '', plain === withoutTags ? '' : 'Markdown']
  return { text: plain, markUp: found.filter(Boolean).join(' and ') || undefined }
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
