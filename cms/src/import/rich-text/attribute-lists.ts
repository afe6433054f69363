import { note, type Notes } from './notes.ts'

const ATTRIBUTE = '(?:[#.][\\w-]+|[\\w-]+=(?:"[^"\\n]*"|\'[^\'\\n]*\'|[^\\s}"\']+))'
const LIST = `${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*\\s*\\}`

/** `{#id .class}` at the end of a heading, right after a link or emphasis, and `{: .class}` on its own line. */
const AT_END = new RegExp(`[ \\t]{0,9}\\{:?\\s*${LIST}\\s*$`)
const AT_START = new RegExp(`^\\{:?\\s*${LIST}`)
const ON_ITS_LINE = new RegExp(`(?:^|\\n)[ \\t]*\\{:\\s*${LIST}[ \\t]*(?=\\n|$)`, 'g')

type Place = { isFirst: boolean; isEndOfHeading: boolean }

/** A text without the lists of attributes that Hugo, Jekyll and Pandoc take from it. */
export function withoutAttributes(text: string, place: Place, notes: Notes): string {
  const lists = [ON_ITS_LINE]
  if (place.isEndOfHeading) lists.push(AT_END)
  if (!place.isFirst) lists.push(AT_START)
  return lists.reduce((rest, list) => rest.replace(list, () => leaveOut(notes)), text)
}

function leaveOut(notes: Notes): string {
  note(notes, 'attribute list: left out')
  return ''
}
