/** Two texts as what they share at both ends, and what stands between: struck out, and put in. */
export type ChangedPart = { start: string; removed: string; added: string; end: string }

/** Compares two texts word by word. */
export function changedPart(before: string, after: string): ChangedPart {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const start = sharedCount(old, fresh)
  const end = sharedCount(old.slice(start).toReversed(), fresh.slice(start).toReversed())
  const text = (words: string[], from: number, to: number) => words.slice(from, to).join('')
  return {
    start: text(old, 0, start),
    removed: text(old, start, old.length - end),
    added: text(fresh, start, fresh.length - end),
    end: text(old, old.length - end, old.length),
  }
}

/** Words and the blanks between them; together they are the text. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== '')
}

function sharedCount(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((word, index) => word !== b[index])
  return different === -1 ? a.length : different
}
