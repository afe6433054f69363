import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import { isKnown } from './answer.ts'
import { CORS_HEADERS, KEPT_FOR_EVER, SECURITY_HEADERS } from './headers.ts'
import { notFound } from './problem.ts'

/** What may be uploaded, and nothing else is served. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/**
 * An upload. Its name contains the hash of its content, so it never changes, and the name itself is
 * its entity tag.
 *
 * @throws {ApiProblem} 404 when there is no such picture.
 */
export async function serveMedia(
  request: Request,
  { folder, name }: { folder: string; name: string },
): Promise<Response> {
  const type = TYPES[path.extname(name).toLowerCase()]
  if (!type || !isPlainName(name)) throw notFound()
  const file = path.join(folder, name)
  const size = await findSize(file)
  if (size === undefined) throw notFound()

  const hash = encodeURIComponent(name)
  const headers = {
    ...SECURITY_HEADERS,
    ...CORS_HEADERS,
    'cache-control': KEPT_FOR_EVER,
    etag: `"${hash}"`,
  }
  if (isKnown(request.headers.get('if-none-match'), { hash })) {
    return new Response(null, { status: 304, headers })
  }
  const content = { 'content-type': type, 'content-length': String(size) }
  const init = { headers: { ...headers, ...content } }
  if (request.method === 'HEAD') return new Response(null, init)
  // Node's own web stream; its type differs from the DOM's in name only
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, init)
}

/** One name in one folder: nothing that leads elsewhere, and nothing hidden. */
function isPlainName(name: string): boolean {
  return !name.startsWith('.') && !/[/\\\0]/.test(name)
}

/** There is no such file, or there can be none of so long a name. */
const ABSENT = new Set<unknown>(['ENOENT', 'ENAMETOOLONG'])

async function findSize(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file)
    return found.isFile() ? found.size : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return undefined
    throw error
  }
}
