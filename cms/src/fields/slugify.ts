/** The longest slug made from a text; a longer one may be typed. */
const GENERATED_SLUG_MAX = 80

/**
 * The readable part of an address from a title: lower case, ASCII letters and digits in words joined by
 * hyphens. Letters lose their accents; what has no ASCII form is left out.
 *
 * @returns `''` when nothing is left.
 */
export function slugify(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return withoutEdges(withoutEdges(words).slice(0, GENERATED_SLUG_MAX))
}

function withoutEdges(text: string): string {
  return text.replace(/^-+|-+$/g, '')
}
