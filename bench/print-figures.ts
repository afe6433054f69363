import { cpus, totalmem } from 'node:os'

import { keepsLimit, type Figure } from './figure.ts'

/** The figures as a table of Markdown. */
export function printFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    `${shown(figure.value)} ${figure.unit}`.trim(),
    limitOf(figure),
    figure.limit ? (keepsLimit(figure) ? 'yes' : '**no**') : '',
  ])
  const head = ['What', 'Measured', 'Limit', 'Kept']
  const all = [head, head.map(() => '---'), ...rows]
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The page that keeps the figures: where they come from, and the table. */
export function benchmarkPage(figures: readonly Figure[]): string {
  const [cpu] = cpus()
  const machine = `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${machine}.

The synthetic record has 100,000 questions with 1,000,000 forecasts and is imported by the real command into an embedded PostgreSQL with its ordinary settings. Ratios compare a server with a bare one of Node on the same machine that answers the same number of bytes.

${printFigures(figures)}
`
}

function limitOf({ limit, unit }: Figure): string {
  if (!limit) return ''
  return 'most' in limit
    ? `at most ${shown(limit.most)} ${unit}`
    : `at least ${shown(limit.least)} ${unit}`
}

function shown(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-US', { maximumFractionDigits: digits })
}
