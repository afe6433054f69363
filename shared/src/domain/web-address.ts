/** Whether a text is an absolute http or https address: the only kind that may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
