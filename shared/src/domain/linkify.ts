/** A piece of plain text, or an address in it that may become a link (C3). */
export type TextPart =
  | { kind: 'text'; text: string }
  | {
      kind: 'link'
      text: string
      /** Absolute, http or https, safe in an attribute once escaped. */
      href: string
    }

const ADDRESS = /\bhttps?:\/\/[^\s<>"`]+/giu

/**
 * Splits plain text into text and http(s) addresses; put together again the parts are the text itself.
 * Punctuation after an address belongs to the sentence, and so does a closing bracket that the address
 * did not open. An address that hides its host behind a user name (`https://bank.com@evil.example`)
 * stays text.
 */
export function linkify(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutSentenceEnd(match[0])
    if (!isPlainAddress(address)) continue
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    parts.push({ kind: 'link', text: address, href: new URL(address).href })
    end = match.index + address.length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

function withoutSentenceEnd(address: string): string {
  const last = address.at(-1) ?? ''
  const isUnopened = last === ')' && count(address, ')') > count(address, '(')
  if (!isUnopened && !/[.,;:!?'"’”»\]}…]/u.test(last)) return address
  return withoutSentenceEnd(address.slice(0, -1))
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username === '' && password === ''
}
