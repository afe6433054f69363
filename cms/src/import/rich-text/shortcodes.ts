import { note, type Notes } from './notes.ts'

const NAMES =
  'audio|caption|contact-form(?:-7)?|embed|gallery|gist|googlemaps|instagram|playlist|polldaddy|scribd|slideshare|slideshow|soundcloud|tweet|twitter|video|vimeo|wp_caption|wpvideo|youtube'

/** Words in brackets may be an author's; these are none, for they have arguments or enclose something. */
const SHORTCODES = [
  // {{< figure src="a.jpg" >}}, {{% notice %}}
  '\\{\\{[<%][^{}\\n]{0,400}[>%]\\}\\}',
  // [youtube https://example.org/v], [caption id="a" width="300"], [youtube=https://example.org/v]
  `\\[(?:${NAMES})(?:=|\\s(?=[^\\]\\n]{0,400}(?:=|://)))[^\\]\\n]{1,400}\\]`,
  // [any-other name="value"]
  '\\[[a-z][\\w-]*\\s+[\\w-]+=(?:["\'“”″]|&(?:quot|[lr]dquo|#34|#82\\d\\d);)[^\\]\\n]{0,400}\\]',
  // [embed], [/caption]
  '\\[/?(?:caption|embed|gallery|playlist|soundcloud|vimeo|wp_caption|youtube)\\]',
  '\\[/(?:audio|playlist|slideshow|video)\\]',
]

const SHORTCODE = new RegExp(`(?:${SHORTCODES.join('|')})(?![[(:])`, 'gi')

/** The address that a shortcode names without a name, as `[youtube https://example.org/v]` does. */
const ADDRESS = /^\[[\w-]+[\s=]\s*(https?:\/\/[^\s\]"'<>]+)/i

/**
 * A text without the instructions to WordPress and Hugo that stand in it. What they enclose stays, and the
 * address of what they would have shown becomes a link.
 */
export function withoutShortcodes(text: string, notes: Notes): string {
  return text.replace(SHORTCODE, (shortcode) => {
    const address = ADDRESS.exec(shortcode)?.[1]
    note(notes, `shortcode: ${address ? 'now a link' : 'left out'} (${shortcode.slice(0, 100)})`)
    return address ? `<${address}>` : ''
  })
}
