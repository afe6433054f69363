const element = { direction: null, format: '', indent: 0, version: 1 }

/** Paragraphs as the admin's editor saves them. */
export function richText(...paragraphs: string[]) {
  const children = paragraphs.map((text) => ({
    ...element,
    type: 'paragraph',
    children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
  }))
  return { root: { ...element, type: 'root', children } }
}
