import { Readable } from 'node:stream'

import { encodingFor, entityTag, isKnown, type Answer } from './answer.ts'
import { CORS_HEADERS, NEVER_KEPT, REVALIDATED, SECURITY_HEADERS } from './headers.ts'
import type { Moved } from './moved.ts'
import { toProblem, type ApiProblem } from './problem.ts'

/** An answer that everybody gets alike; 304 when the request names it. */
export async function respond(request: Request, answer: Answer): Promise<Response> {
  const encoding = encodingFor(request, answer)
  const headers = {
    ...SECURITY_HEADERS,
    ...CORS_HEADERS,
    'cache-control': REVALIDATED,
    etag: entityTag(answer, encoding),
    vary: 'Accept-Encoding',
  }
  if (isKnown(request.headers.get('if-none-match'), answer)) {
    return new Response(null, { status: 304, headers })
  }
  const bytes = await answer.pack(encoding)
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(bytes.length),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  })
}

/** An answer to one request only. */
export function respondOnce(value: unknown, status: number, headers: object = {}): Response {
  return Response.json(value, {
    status,
    headers: { ...SECURITY_HEADERS, 'cache-control': NEVER_KEPT, ...headers },
  })
}

/** A table as it comes from the database, however long, offered to be saved under a name. */
export function respondTable(lines: AsyncIterable<string>, fileName: string): Response {
  return respondFile(lines, {
    'content-disposition': `attachment; filename="${fileName}"`,
    'content-type': 'text/csv; charset=utf-8; header=present',
  })
}

/** What is sent piece by piece. */
export type Lines = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** One JSON object a line, as they come. */
export function respondLines(lines: Lines): Response {
  return respondFile(lines, { 'content-type': 'application/x-ndjson' })
}

function respondFile(lines: Lines, headers: Record<string, string>): Response {
  const bytes = Readable.from(encode(lines))
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: { ...SECURITY_HEADERS, ...CORS_HEADERS, 'cache-control': NEVER_KEPT, ...headers },
  })
}

async function* encode(lines: Lines): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const line of lines) yield typeof line === 'string' ? encoder.encode(line) : line
}

/** Problems are readable by pages of other sites too: a third party must see why a read failed. */
export function respondProblem(problem: ApiProblem): Response {
  return new Response(JSON.stringify(toProblem(problem)), {
    status: problem.status,
    headers: {
      ...SECURITY_HEADERS,
      ...CORS_HEADERS,
      'cache-control': NEVER_KEPT,
      'content-type': 'application/problem+json',
      ...problem.headers,
    },
  })
}

/** Asked for again every time: a slug that was given up may come back into use. */
export function respondMoved({ location }: Moved): Response {
  return new Response(null, {
    status: 301,
    headers: { ...SECURITY_HEADERS, ...CORS_HEADERS, 'cache-control': REVALIDATED, location },
  })
}
