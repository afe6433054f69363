type List<Input, Item, Options> = (
  input?: Input,
  options?: Options,
) => Promise<{ items: Item[]; next: string | null }>

/**
 * Goes through a list page by page, asking for the next page only when it is wanted.
 *
 * ```ts
 * for await (const articles of pagesOf(client.listArticles, { category: 'tech' })) { … }
 * ```
 *
 * An item that is published meanwhile is not seen, and none is seen twice: a cursor is a place in the
 * order, not a number of items.
 */
export async function* pagesOf<Input extends { cursor?: string | undefined }, Item, Options>(
  list: List<Input, Item, Options>,
  input: Input,
  options?: Options,
): AsyncGenerator<Item[], void> {
  let page = await list(input, options)
  yield page.items
  while (page.next !== null) {
    page = await list({ ...input, cursor: page.next }, options)
    yield page.items
  }
}
