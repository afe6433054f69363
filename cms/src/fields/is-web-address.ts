/** Lets an empty text or an absolute http(s) address pass; otherwise says what is accepted. */
export function isWebAddress(value: string | null | undefined): string | true {
  if (!value) return true
  const isAccepted = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  return isAccepted || 'Write a whole address, such as https://example.org/report.'
}
