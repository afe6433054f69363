import { tableText } from '@veridact/shared/domain'

/**
 * One line of a table as RFC 4180 has it. Numbers stand as they are; a text that a spreadsheet would take for
 * a formula gets an apostrophe before it; what is absent is empty.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = tableText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
