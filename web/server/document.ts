import type { RenderedPage } from '../src/app/entry-server.tsx'

const ROOT = '<div id="root"></div>'
const TITLE = /<title>.*?<\/title>/s

/**
 * Puts a rendered page into `index.html`: its head, its scripts' addresses, itself, and the data from
 * which the browser carries on.
 *
 * @throws {RangeError} when the template lacks a place for one of them.
 */
export function fillDocument({
  template,
  page,
  scripts,
}: {
  template: string
  page: Pick<RenderedPage, 'head' | 'root' | 'state'>
  scripts: readonly string[]
}): string {
  if (!template.includes(ROOT) || !TITLE.test(template)) {
    throw new RangeError('index.html has no title or no root to fill.')
  }
  const missing = scripts.filter((script) => !template.includes(`"${script}"`))
  const preloads = missing.map(
    (script) => `<link rel="modulepreload" crossorigin href="${script}">`,
  )
  // replaced by functions: a page's text may hold "$&", which a replacement text would read
  return template
    .replace(TITLE, () => page.head + preloads.join(''))
    .replace(ROOT, () => page.root + stateElement(page.state))
}

/** The scripts written into the template itself, which the page's policy must know. */
export function inlineScripts(template: string): string[] {
  return Array.from(template.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) => script)
}

function stateElement(state: unknown): string {
  return `<script type="application/json" id="state">${escapeForScript(state)}</script>`
}

/** JSON that cannot end the element it stands in. */
function escapeForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
