import type { PayloadRequest } from 'payload'

import { markdownToRichText } from '../import/rich-text/markdown-to-rich-text.ts'
import { linkAddress } from '../import/rich-text/link-address.ts'
import { about } from './pages/about.ts'
import { methodology } from './pages/methodology.ts'
import { privacy } from './pages/privacy.ts'

const PAGES = [about, methodology, privacy]

/** Writes the standing pages where there is no page yet; after that they are the newsroom's. */
export async function seedPages(req: PayloadRequest): Promise<void> {
  const { payload } = req
  if ((await payload.count({ collection: 'pages', req })).totalDocs > 0) return
  for (const [index, { markdown, ...words }] of PAGES.entries()) {
    const { richText: body } = markdownToRichText(markdown, { resolveLink })
    const data = { ...words, body, order: index + 1, _status: 'published' as const }
    await payload.create({ collection: 'pages', data, req })
  }
}

/** Paths of the site stay paths. */
function resolveLink(address: string): { url: string } | undefined {
  const url = address.startsWith('/') ? address : linkAddress(address, undefined)
  return url === undefined ? undefined : { url }
}
