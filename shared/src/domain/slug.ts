/** The longest slug that `slugify` makes, in characters. */
const MADE_MAX = 80

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/**
 * The readable part of an address: lower-case ASCII words with hyphens between, accents folded,
 * apostrophes dropped ("Anthropic's" is `anthropics`), cut after a whole word where one ends in time.
 *
 * @returns `fallback` when nothing of the text is left, as of a title in Chinese or one of blanks.
 */
export function slugify(
  text: string,
  { fallback = 'untitled', max = MADE_MAX }: { fallback?: string; max?: number } = {},
): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æđðħıłøœßþ]/g, (letter) => FOLDED[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return cutAfterWord(words.join('-'), max) || fallback
}

/** What a slug is made of, however it came about; those that `slugify` makes are a part of these. */
export const SLUG = /^[A-Za-z0-9_-]{1,255}$/

/** Whether a text can be the readable part of an address: ASCII letters, digits, hyphens and underscores. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}

function cutAfterWord(slug: string, max: number): string {
  if (slug.length <= max) return slug
  const cut = slug.slice(0, max + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : cut.slice(0, max)
}
