const SLUG = /^[A-Za-z0-9_-]{1,255}$/

/** Lets letters, digits, hyphens and underscores pass; otherwise says what is accepted. */
export function isSlug(value: string | null | undefined): string | true {
  if (SLUG.test(value ?? '')) return true
  return 'Use letters, digits, hyphens and underscores, 255 at most.'
}
