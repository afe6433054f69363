import { ApiProblem } from './problem.ts'

/** A comment is 1,000 code points at most, 12 bytes each if all are escaped; the rest is slack. */
const BODY_MAX_BYTES = 16 * 1024

/**
 * The body of a request as JSON.
 *
 * It is counted as it comes, for a body sent in chunks does not say how long it will be.
 *
 * @throws {ApiProblem} 415 when it is not sent as JSON, 413 when it is too large, 400 when it is no JSON.
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new ApiProblem({ status: 415, detail: 'The body must be sent as application/json.' })
  }
  if (Number(request.headers.get('content-length')) > BODY_MAX_BYTES) throw tooLarge()
  const bytes = await readBytes(request)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // what is wrong with it is in the answer; there is nothing else to keep
    throw new ApiProblem({ status: 400, detail: 'The body must be JSON in UTF-8.' })
  }
}

async function readBytes({ body }: Request): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.byteLength
    if (length > BODY_MAX_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(): ApiProblem {
  return new ApiProblem({
    status: 413,
    detail: `The body must have at most ${BODY_MAX_BYTES} bytes.`,
  })
}
