/** What Payload's REST and our endpoints in it say to a change. */
export type Answer<Body = unknown> =
  { isDone: true; body: Body } | { isDone: false; status: number; message: string }

type Change = { method: 'POST' | 'PATCH'; json: unknown }

/**
 * Asks for a change as whoever is signed in; every refusal comes back as a sentence to show.
 *
 * @typeParam Body What the endpoint answers when it is done; it is not checked.
 */
export async function sendJson<Body = unknown>(
  url: string,
  { method, json }: Change,
): Promise<Answer<Body>> {
  const response = await fetch(url, {
    method,
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(json),
  }).catch(() => undefined)
  if (!response)
    return { isDone: false, status: 0, message: 'The server does not answer; try again.' }
  if (response.ok) return { isDone: true, body: await response.json() }
  return { isDone: false, status: response.status, message: messageOf(await readJson(response)) }
}

type Failure = { message?: string; data?: { errors?: { message: string }[] } }

/** The fields' own messages where there are any: what Payload says above them only counts them. */
function messageOf(body: { errors?: Failure[] } | undefined): string {
  const messages = (body?.errors ?? []).flatMap(({ message, data }) =>
    data?.errors?.length ? data.errors.map((error) => error.message) : (message ?? []),
  )
  return messages.join(' ') || 'That did not work; try again.'
}

async function readJson(response: Response): Promise<{ errors?: Failure[] } | undefined> {
  try {
    return await response.json()
  } catch {
    // a proxy's page, say: there is nothing of ours to read in it
    return undefined
  }
}
