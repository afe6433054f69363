/** What had to be changed or left out of a text, counted by kind. */
export type Notes = Map<string, number>

/** Notes one more thing; `what` in the singular, with a regular plural of its noun: "image: left out". */
export function note(notes: Notes, what: string): void {
  notes.set(what, (notes.get(what) ?? 0) + 1)
}

/** The notes as words: "3 images: left out". */
export function noteTexts(notes: Notes): string[] {
  return [...notes].map(([what, count]) => `${count} ${count === 1 ? what : plural(what)}`)
}

function plural(what: string): string {
  return what.replace(':', 's:')
}
