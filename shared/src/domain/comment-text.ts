/** The most code points that the name under a comment may have (C2). */
export const COMMENT_NAME_MAX = 100

/** The most code points that a comment may have (C2). */
export const COMMENT_BODY_MAX = 1_000

/** Everything that leaves no mark on a page: blanks, controls, joiners, fillers, the empty Braille cell. */
const INVISIBLE_ONLY = /^[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/** Control characters but line feed and tab. PostgreSQL cannot keep U+0000 at all. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * The text of a comment or of its name as it is counted, kept and shown: Unicode NFC, lines ended by a
 * line feed alone, no other control characters, no more than one empty line in a row, no blanks at
 * either end. Halves of surrogate pairs become U+FFFD. Applied twice it changes nothing more.
 *
 * @returns `''` when nothing in it can be seen.
 */
export function normaliseCommentText(text: string): string {
  const clean = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .toWellFormed()
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return INVISIBLE_ONLY.test(clean) ? '' : clean
}

/**
 * The name under a comment in normal form: as `normaliseCommentText`, and on one line with single spaces.
 *
 * @returns `''` when nothing in it can be seen.
 */
export function normaliseCommentName(text: string): string {
  return normaliseCommentText(text.replace(/\s+/g, ' '))
}

/**
 * How many Unicode code points a text has in NFC (C2): "é" is one however it was typed, an emoji with a
 * skin tone two. Client and server count with this one function.
 */
export function countCodePoints(text: string): number {
  return Array.from(text.normalize('NFC')).length
}
