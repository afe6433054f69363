import { inject } from 'vitest'

/** As soon as something is on the record or published, readers have it. */
export const AT_ONCE = { timeout: 1_000, interval: 20 }

/** The words that a reader finds at an address. */
export async function readPage(path: string): Promise<string> {
  const page = await fetch(inject('siteUrl') + path)
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(await page.text()) ?? []
  return main
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
