import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toHast } from 'mdast-util-to-hast'

import { markdownTree } from './markdown-tree.ts'
import type { Notes } from './notes.ts'

/**
 * Markdown with the HTML in it as one tree of HTML.
 *
 * It goes through a real HTML parser: tags that Markdown shows piece by piece end up nested as a browser
 * would have them, and entities are characters.
 */
export function htmlTree(markdown: string, notes: Notes): Root {
  const tree = toHast(markdownTree(markdown, notes), {
    allowDangerousHtml: true,
    footnoteBackContent: '',
  })
  const html = raw(tree)
  if (html.type !== 'root')
    throw new TypeError(`A tree begins with its root, not with ${html.type}.`)
  return html
}
