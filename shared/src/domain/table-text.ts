/** What a spreadsheet would take for a formula, and run. */
const FORMULA_START = /^[=+\-@\t\r]/

/** A text as published tables have it: one that a spreadsheet would run has an apostrophe before it. */
export function tableText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}
