/** How many comments are decided on at once, at most; the rest is selected again. */
const BATCH_MAX = 100

/** The ids of the comments that a selection in the list means: "all" reaches past the page. */
export async function findSelected(apiRoute: string, query: string): Promise<string[]> {
  const url = `${apiRoute}/comments${query}&limit=${BATCH_MAX}&depth=0&select[status]=true`
  const response = await fetch(url, { credentials: 'include' })
  const { docs }: { docs: { id: string }[] } = await response.json()
  return docs.map(({ id }) => id)
}
