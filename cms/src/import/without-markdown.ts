const WORDS = String.raw`\[((?:[^[\]]|\[[^[\]]{0,100}\]){1,500})\]`
/** The address may hold a pair of brackets: `https://example.org/Taxonomy_(general)`. */
const ADDRESS = String.raw`https?:\/\/[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?`
const LINK = new RegExp(String.raw`!?${WORDS}\((${ADDRESS})(?:\s+"[^"\n]{0,300}")?\)`, 'g')
const BARE_LINK = /<(https?:\/\/[^\s<>]{1,2000})>/g
const LINK_TO_NOTHING = new RegExp(String.raw`${WORDS}\(\s?\)`, 'g')

const BOLD = /(?<![\w*_\\/])(\*{2,3}|_{2,3})(?=[^\s*_])([^\n]{1,1000}?)(?<=[^\s*_\\])\1(?![\w*_])/g
const ITALIC = /(?<![\w*_\\])([*_])(?=[^\s*_])([^\n*_]{1,500})(?<=[^\s\\])\1(?![\w*_])/g
const CODE = /(?<!`)`([^`\n]{1,300})`(?!`)/g
/** One sign may be meant: "# of votes". */
const HEADING = /^(?:#{2,6}[ \t]+(?=\S)|#[ \t]+(?=\p{Lu}))/gmu
/** Before a digit it may be a sign of arithmetic. */
const ITEM = /^([ \t]*)[*+-][ \t]+(?=[^\s\d])/gm
const RULE = /\n{1,2}[ \t]*(?:\*{3,}|-{3,}|_{3,})[ \t]*\n{1,2}/g
const ESCAPE = /\\([*_[\]#$&~`])/g

/**
 * A text without the signs of Markdown: a link is "words (address)", an item of a list has the sign that
 * it has elsewhere. A sign that stands alone stays, for it may be meant, and so does an address.
 */
export function withoutMarkdown(text: string): string {
  return text
    .replace(BOLD, '$2')
    .replace(LINK, (_, words: string, address: string) =>
      words === address ? address : `${words} (${address})`,
    )
    .replace(BARE_LINK, '$1')
    .replace(LINK_TO_NOTHING, '$1')
    .replace(RULE, '\n\n')
    .replace(HEADING, '')
    .replace(ITEM, '$1• ')
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 0 ? withoutInlineSigns(part) : part))
    .join('')
}

function withoutInlineSigns(text: string): string {
  return text.replace(ITALIC, '$2').replace(CODE, '$1').replace(ESCAPE, '$1')
}
